import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedTable } from '../../../shared/contract/tables.ts';
import { texts } from '../../texts/texts.ts';
import { whyNoColumns } from './tableFacts.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  column: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  type: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** The columns of a table with their types, and why they are missing where they are. */
export function ColumnTable({ table }: { table: ListedTable }) {
  const styles = useStyles();
  const whyNot = whyNoColumns(table);
  return (
    <>
      {whyNot !== undefined && (
        <Caption1 block className={styles.soft}>
          {whyNot}
        </Caption1>
      )}
      {table.columns && (
        <ul className={styles.list} aria-label={texts().tableFacts.columnsOf(table.name)}>
          {table.columns.map(({ name, dataType }) => (
            <li key={name} className={styles.column}>
              <Caption1 className={styles.name}>{name}</Caption1>
              <Caption1 className={styles.type}>{dataType === undefined ? '' : texts().columnType[dataType]}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

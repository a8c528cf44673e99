import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { KnownColumn } from '../../../shared/table/knownColumn.ts';
import { texts } from '../../texts/texts.ts';
import { columnPropertiesText } from './columnPropertiesText.ts';
import type { ComparedColumn } from './comparedColumns.ts';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  head: { padding: 0, textAlign: 'start', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Columns that change, before and after side by side. */
export function DefinitionComparison({ columns }: { columns: readonly ComparedColumn[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={texts().definition.whatChanges}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts().definition.before}
          </th>
          <th scope="col" className={styles.head}>
            {texts().definition.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ before, after }) => (
          <tr key={`${before?.name ?? ''}\n${after?.name ?? ''}`}>
            <td className={styles.cell}>
              {before ? <ColumnFacts column={before} /> : <Absent text={texts().definition.notThere} />}
            </td>
            <td className={styles.cell}>
              {after ? <ColumnFacts column={after} /> : <Absent text={texts().definition.removed} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnFacts({ column }: { column: KnownColumn }) {
  const styles = useStyles();
  const { name, dataType } = column;
  const type = dataType === undefined ? '' : texts().columnType[dataType];
  return (
    <>
      <Caption1 block>{name}</Caption1>
      <Caption1 block className={styles.soft}>
        {[type, columnPropertiesText(column)].filter((text) => text !== '').join(' · ')}
      </Caption1>
    </>
  );
}

function Absent({ text }: { text: string }) {
  return (
    <Caption1 block className={useStyles().soft}>
      {text}
    </Caption1>
  );
}

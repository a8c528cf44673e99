import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnType } from '../../shared/table/columnType.ts';
import type { Table } from '../../shared/table/table.ts';
import { texts } from '../texts/texts.ts';
import { cellText } from './cellText.ts';

const ROWS = 5;

const numeric: readonly ColumnType[] = ['Int64', 'Double', 'Decimal'];

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  maxWidth: '160px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    ...cell,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { ...cell, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** The first rows as Power BI will get them. */
export function FirstRows({ table }: { table: Table }) {
  const styles = useStyles();
  const rows = Array.from({ length: Math.min(ROWS, table.rowCount) }, (_, row) => row);
  if (rows.length === 0 || table.columns.length === 0) return <Caption1>{texts().preview.noRows}</Caption1>;
  const align = (type: ColumnType) => (numeric.includes(type) ? styles.number : undefined);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts().preview.firstRowsLabel}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map(({ name, dataType }) => (
              <th key={name} scope="col" title={name} className={mergeClasses(styles.head, align(dataType))}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {table.columns.map(({ name, dataType }, c) => {
                const value = table.values[c]?.[row] ?? null;
                return (
                  <td key={name} className={mergeClasses(styles.cell, align(dataType), value === null && styles.blank)}>
                    {value === null ? texts().preview.blank : cellText(value, dataType)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

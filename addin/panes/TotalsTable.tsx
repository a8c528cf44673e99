import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Receipt } from '../../shared/contract/push.ts';
import { numberText } from '../texts/numberText.ts';
import { texts } from '../texts/texts.ts';
import { sumText } from './sumText.ts';

type Total = NonNullable<Receipt['totals']>[number];

const cell = { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, textAlign: 'right' } as const;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { ...cell, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  name: {
    ...cell,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { ...cell, textAlign: 'right', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap' },
  equal: { color: tokens.colorPaletteGreenForeground1 },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  label: { ...cell, textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: { ...cell, whiteSpace: 'nowrap' },
});

/** What each numeric column adds up to in Excel and in Power BI. */
export function TotalsTable({ totals }: { totals: readonly Total[] }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts().totals.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.head} />
            <th scope="col" className={styles.head}>
              Excel
            </th>
            <th scope="col" className={styles.head}>
              Power BI
            </th>
          </tr>
        </thead>
        {totals.map((total) => (
          <TotalRows key={total.column} total={total} />
        ))}
      </table>
    </div>
  );
}

function TotalRows({ total: { column, excel, powerBi, equal } }: { total: Total }) {
  const styles = useStyles();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.name}>
          {column}
        </th>
        <td className={mergeClasses(styles.mark, equal ? styles.equal : styles.differs)}>
          {equal ? texts().totals.equal : texts().totals.differs}
        </td>
      </tr>
      <tr>
        <th scope="row" className={styles.label}>
          {texts().totals.sum}
        </th>
        <td className={styles.cell}>{sumText(excel.sum)}</td>
        <td className={styles.cell}>{sumText(powerBi.sum)}</td>
      </tr>
      {excel.blanks + powerBi.blanks > 0 && (
        <tr>
          <th scope="row" className={styles.label}>
            {texts().totals.blanks}
          </th>
          <td className={styles.cell}>{numberText(excel.blanks)}</td>
          <td className={styles.cell}>{numberText(powerBi.blanks)}</td>
        </tr>
      )}
    </tbody>
  );
}

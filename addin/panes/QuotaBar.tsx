import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import type { Quota } from './quotaText.ts';

const useStyles = makeStyles({
  quota: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  bar: {
    display: 'flex',
    height: '6px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // In high contrast only these two colours tell the parts apart.
    forcedColorAdjust: 'none',
  },
  used: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  now: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  text: { color: tokens.colorNeutralForeground3 },
});

/** The rows of the hour as a bar: used, what this push adds, free. The text beside says the same. */
export function QuotaBar({
  quota: { rowsPerHour, rowsUsed, rowsThatWait },
  rows,
}: {
  quota: Quota;
  /** Rows of this push. */
  rows: number;
}) {
  const styles = useStyles();
  const widthOf = (part: number) => ({ width: `${Math.min(100, (part / rowsPerHour) * 100)}%` });
  return (
    <div className={styles.quota}>
      <div className={styles.bar} aria-hidden>
        <div className={styles.used} style={widthOf(rowsUsed)} />
        <div className={styles.now} style={widthOf(rows - rowsThatWait)} />
      </div>
      <Caption1 className={styles.text}>{texts().quota.used(rowsUsed, rowsPerHour)}</Caption1>
    </div>
  );
}

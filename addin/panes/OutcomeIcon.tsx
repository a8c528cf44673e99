import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, StopFilled, WarningFilled } from '@fluentui/react-icons';
import type { Receipt } from '../../shared/contract/push.ts';

const useStyles = makeStyles({
  icon: { fontSize: '28px', height: '28px' },
  complete: { color: tokens.colorPaletteGreenForeground1 },
  'in-doubt': { color: tokens.colorPaletteDarkOrangeForeground1 },
  cancelled: { color: tokens.colorNeutralForeground3 },
});

const icons = { complete: CheckmarkCircleFilled, 'in-doubt': WarningFilled, cancelled: StopFilled } as const;

/** Shows at a glance how a push has ended. */
export function OutcomeIcon({ outcome }: { outcome: Receipt['outcome'] }) {
  const styles = useStyles();
  const Icon = icons[outcome];
  return (
    <span className={mergeClasses(styles.icon, styles[outcome])}>
      <Icon aria-hidden />
    </span>
  );
}

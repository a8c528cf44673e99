import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, DismissCircleFilled } from '@fluentui/react-icons';
import { texts } from '../texts/texts.ts';
import { connectionSteps, type ConnectionReport } from './checkConnection.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  step: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

const icons = { ok: CheckmarkCircleFilled, failed: DismissCircleFilled, open: CircleRegular } as const;

/** The way from the pane to Power BI, step by step: what went well, what failed, and what nobody asked any more. */
export function ConnectionSteps({ report: { failed, source } }: { report: ConnectionReport }) {
  const styles = useStyles();
  const stoppedAt = failed === undefined ? connectionSteps.length : connectionSteps.indexOf(failed.step);
  return (
    <ol className={styles.list}>
      {connectionSteps.map((step, i) => {
        const state = i < stoppedAt ? 'ok' : i === stoppedAt ? 'failed' : 'open';
        const Icon = icons[state];
        return (
          <li key={step} className={styles.step}>
            <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />
            <span>
              <span className="hidden">{texts().connectionState[state]}: </span>
              {step === 'signIn' && state === 'ok' && source ? texts().signInBy[source] : texts().connectionStep[step]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { getMe } from '../../shared/contract/me.ts';
import { texts } from '../texts/texts.ts';
import { ActionProblem } from './ActionProblem.tsx';
import { connectionFacts } from './connectionFacts.ts';
import { FactList } from './FactList.tsx';
import type { PaneServices } from './paneServices.ts';
import { useLoaded } from './useLoaded.ts';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  ok: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorPaletteGreenForeground1 },
});

/** Asks Power BI one real question, and says what came of it. */
export function ConnectionView({ services }: { services: PaneServices }) {
  const { callApi } = services;
  const styles = useStyles();
  const load = useCallback(
    (signal: AbortSignal) => callApi(getMe, { params: {}, query: { check: 'powerbi' } }, { signal }),
    [callApi],
  );
  const { running, value, problem, again: check } = useLoaded(load);
  return (
    <main className={styles.body}>
      {running && <Spinner size="tiny" label={texts().connection.asking} />}
      {!running && value && (
        <>
          <Body1 role="status" className={styles.ok}>
            <CheckmarkCircleFilled className={styles.icon} aria-hidden />
            {texts().connection.answers}
          </Body1>
          <FactList facts={connectionFacts(value)} />
        </>
      )}
      {problem && <ActionProblem problem={problem} services={services} again={check} />}
      {!problem && (
        <Button disabledFocusable={running} onClick={check}>
          {texts().connection.checkAgain}
        </Button>
      )}
    </main>
  );
}

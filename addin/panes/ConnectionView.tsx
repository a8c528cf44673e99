import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent } from 'react';
import { texts } from '../texts/texts.ts';
import { ActionProblem } from './ActionProblem.tsx';
import { checkConnection } from './checkConnection.ts';
import { connectionFacts } from './connectionFacts.ts';
import { ConnectionSteps } from './ConnectionSteps.tsx';
import { FactList } from './FactList.tsx';
import type { PaneServices } from './paneServices.ts';
import { useAgainWhenOnline } from './useAgainWhenOnline.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';
import type { Person } from './usePerson.ts';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

/** Goes the way to Power BI step by step, asks one real question there, and says what came of it. */
export function ConnectionView({ services, person }: { services: PaneServices; person: Loaded<Person> }) {
  const styles = useStyles();
  const load = useCallback((signal: AbortSignal) => checkConnection(services, signal), [services]);
  const { running, value: report, again: check } = useLoaded(load);
  const problem = report?.failed?.problem;
  useAgainWhenOnline(problem, check);

  // What has cured the connection has cured the pane's own question, too; it is asked once for each check.
  const tellPerson = useEffectEvent(() => {
    if (person.value === undefined && !person.running) person.again();
  });
  useEffect(() => {
    if (report?.person) tellPerson();
  }, [report]);

  return (
    <main className={styles.body}>
      {running && <Spinner size="tiny" label={texts().connection.asking} />}
      {!running && report && (
        <>
          {!problem && <Body1 role="status">{texts().connection.answers}</Body1>}
          <ConnectionSteps report={report} />
          {problem && <ActionProblem problem={problem} services={services} again={check} />}
          {report.person && <FactList facts={connectionFacts(report.person)} />}
        </>
      )}
      {!problem && (
        <Button disabledFocusable={running} onClick={check}>
          {texts().connection.checkAgain}
        </Button>
      )}
    </main>
  );
}

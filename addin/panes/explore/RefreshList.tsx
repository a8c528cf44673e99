import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { listRefreshes, startRefresh, type Refresh } from '../../../shared/contract/refreshes.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import { dateTimeText } from '../dateTimeText.ts';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import { useAction } from '../useAction.ts';

const TOP = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  refresh: { padding: `${tokens.spacingVerticalXXS} 0` },
});

/** The last refreshes of a dataset, and the way to one more. */
export function RefreshList({
  services,
  groupId,
  datasetId,
}: {
  services: PaneServices;
  groupId: string | undefined;
  datasetId: string;
}) {
  const styles = useStyles();
  const { callApi } = services;
  const { run, running, value, problem } = useAction<readonly Refresh[]>();
  const starting = useAction<undefined>();
  const load = useCallback(() => {
    run(async (signal) => {
      const params = { groupId, datasetId };
      const { value } = await callApi(listRefreshes, { params, query: { top: TOP } }, { signal });
      return value;
    });
  }, [run, callApi, groupId, datasetId]);
  useEffect(load, [load]);
  const start = () =>
    starting.run(async () => {
      await callApi(startRefresh, { params: { groupId, datasetId } });
      load();
      return undefined;
    });
  const busy = starting.running || running;
  return (
    <Section
      title="Refreshes"
      aside={
        <Button size="small" disabledFocusable={busy} onClick={start}>
          Refresh now
        </Button>
      }
    >
      <ul className={styles.list} aria-label="Refreshes">
        {value?.map((refresh, i) => (
          <li key={refresh.requestId ?? i} className={styles.refresh}>
            <Caption1>{refreshText(refresh)}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1 role="status">
        {running && 'Loading…'}
        {value?.length === 0 && 'It has not been refreshed yet.'}
      </Caption1>
      {starting.problem && <ActionProblem problem={starting.problem} services={services} again={start} />}
      {problem && <ActionProblem problem={problem} services={services} again={load} />}
    </Section>
  );
}

function refreshText({ status, startTime, refreshType }: Refresh): string {
  const state = status === 'Unknown' ? 'Under way' : (status ?? 'Not known');
  return [state, startTime === undefined ? undefined : dateTimeText(startTime), refreshType]
    .filter((part) => part !== undefined)
    .join(' · ');
}

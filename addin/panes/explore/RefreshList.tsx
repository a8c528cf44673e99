import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { listRefreshes, startRefresh, type Refresh } from '../../../shared/contract/refreshes.ts';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import { dateTimeText } from '../dateTimeText.ts';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import { useAction } from '../useAction.ts';
import { useLoaded } from '../useLoaded.ts';

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
  const load = useCallback(
    (signal: AbortSignal) =>
      callApi(listRefreshes, { params: { groupId, datasetId }, query: { top: TOP } }, { signal }),
    [callApi, groupId, datasetId],
  );
  const { running, value, problem, again } = useLoaded(load);
  const starting = useAction<undefined>();
  const start = () =>
    starting.run(async () => {
      await callApi(startRefresh, { params: { groupId, datasetId } });
      again();
      return undefined;
    });
  const busy = starting.running || running;
  return (
    <Section
      title={texts().refreshList.title}
      aside={
        <Button size="small" disabledFocusable={busy} onClick={start}>
          {texts().refreshList.now}
        </Button>
      }
    >
      <ul className={styles.list} aria-label={texts().refreshList.title}>
        {value?.value.map((refresh, i) => (
          <li key={refresh.requestId ?? i} className={styles.refresh}>
            <Caption1>{refreshText(refresh)}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1 role="status">
        {running && texts().pane.loading}
        {!running && value?.value.length === 0 && texts().refreshList.none}
      </Caption1>
      {starting.problem && <ActionProblem problem={starting.problem} services={services} again={start} />}
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
    </Section>
  );
}

function refreshText({ status, startTime, refreshType }: Refresh): string {
  return [
    status === undefined ? texts().refreshList.unknown : wordOf(status),
    startTime === undefined ? undefined : dateTimeText(startTime),
    refreshType === undefined ? undefined : wordOf(refreshType),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Power BI's word in the pane's language. */
function wordOf(word: string): string {
  const words: Readonly<Record<string, string>> = texts().refreshList.words;
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? word;
}

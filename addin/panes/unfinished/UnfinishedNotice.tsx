import { Spinner } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { NoticeBar } from '../NoticeBar.tsx';
import type { PaneServices } from '../paneServices.ts';
import { ReplaceQuestion } from '../ReplaceQuestion.tsx';
import { ActionProblem } from '../ActionProblem.tsx';
import { useLoaded } from '../useLoaded.ts';
import { LeftPush } from './LeftPush.tsx';
import type { UnfinishedPush } from './unfinishedPush.ts';
import type { UnfinishedWays } from './UnfinishedNotices.tsx';
import { UnfinishedActions } from './UnfinishedActions.tsx';
import { useUnfinishedNotice } from './useUnfinishedNotice.ts';
import { UnfinishedText } from './UnfinishedText.tsx';

/** One push that has stopped: where it stands, and to go on with it, start again or leave it. */
export function UnfinishedNotice({
  services,
  push,
  takeFocus,
  ways,
  look,
}: {
  services: PaneServices;
  push: UnfinishedPush;
  takeFocus: boolean;
  ways: UnfinishedWays;
  /** Looks again at which pushes have stopped. */
  look: () => void;
}) {
  const { id, at, begun, stands, source } = push;
  const { value: workbook } = useLoaded(services.readWorkbookName);
  const { remaking, leaving, resume, askAgain, remakeAgain, keep, leave } = useUnfinishedNotice(services, push, ways);
  const isSent = stands.rowsLanded === stands.rows;
  const isHere = begun !== undefined && source?.workbook === workbook;

  if (leaving.value) return <LeftPush table={at.tableName} receipt={leaving.value} mode={stands.mode} close={look} />;
  const { value: asked } = remaking;
  if (asked) {
    const order = { ...asked.order, mode: 'replace' } as const;
    const isAppend = stands.mode === 'append';
    return (
      <ReplaceQuestion
        kind="box"
        order={order}
        facts={asked.facts}
        note={isAppend ? texts().unfinished.whyReplace(stands.rowsLanded) : undefined}
        replace={() => ways.startInPlace({ ...asked, order }, id)}
        keep={keep}
      />
    );
  }
  return (
    <>
      <NoticeBar intent="warning" title={titleOf(push, isSent)} takeFocus={takeFocus}>
        <UnfinishedText services={services} push={push} workbook={workbook} />
        {remaking.running && <Spinner size="tiny" labelPosition="after" label={texts().unfinished.reading} />}
        {leaving.running && <Spinner size="tiny" labelPosition="after" label={texts().unfinished.closing} />}
        {!remaking.running && !leaving.running && (
          <UnfinishedActions {...(isHere ? { resume, askAgain } : {})} leave={leave} isSent={isSent} />
        )}
      </NoticeBar>
      {remaking.problem && <ActionProblem problem={remaking.problem} services={services} again={remakeAgain} />}
      {leaving.problem && <ActionProblem problem={leaving.problem} services={services} again={leave} />}
    </>
  );
}

function titleOf({ at, stands }: UnfinishedPush, isSent: boolean): string {
  if (isSent) return texts().unfinished.notCounted(at.tableName, stands.rows);
  return texts().unfinished.title(at.tableName, stands.rowsLanded, stands.rows);
}

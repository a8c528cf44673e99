import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner, tokens } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { focusElement } from '../focusElement.ts';
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

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, whiteSpace: 'normal' },
  title: { display: 'block', outlineStyle: 'none', overflowWrap: 'anywhere' },
});

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
  const styles = useStyles();
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
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title} tabIndex={-1} {...(takeFocus ? { ref: focusElement } : {})}>
            {titleOf(push, isSent)}
          </MessageBarTitle>
          <UnfinishedText services={services} push={push} workbook={workbook} />
          {remaking.running && <Spinner size="tiny" labelPosition="after" label={texts().unfinished.reading} />}
          {leaving.running && <Spinner size="tiny" labelPosition="after" label={texts().unfinished.closing} />}
          {!remaking.running && !leaving.running && (
            <UnfinishedActions {...(isHere ? { resume, askAgain } : {})} leave={leave} isSent={isSent} />
          )}
        </MessageBarBody>
      </MessageBar>
      {remaking.problem && <ActionProblem problem={remaking.problem} services={services} again={remakeAgain} />}
      {leaving.problem && <ActionProblem problem={leaving.problem} services={services} again={leave} />}
    </>
  );
}

function titleOf({ at, stands }: UnfinishedPush, isSent: boolean): string {
  if (isSent) return texts().unfinished.notCounted(at.tableName, stands.rows);
  return texts().unfinished.title(at.tableName, stands.rowsLanded, stands.rows);
}

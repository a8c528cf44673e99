import { texts } from '../../texts/texts.ts';
import { Question } from '../Question.tsx';
import { ReplaceQuestion } from '../ReplaceQuestion.tsx';
import { StayOpenNote } from '../StayOpenNote.tsx';
import { hasNothingToAdd } from './hasNothingToAdd.ts';
import type { RefreshOne } from './useRefreshOne.ts';

/** The question that a link passes whose rows replace others or may be there already; nothing where there is none. */
export function AskRefreshOne({ one: { ready, push, leave } }: { one: RefreshOne }) {
  const { link, order, linked, state } = ready.value ?? {};
  if (ready.running || !link || !order || !linked || !state) return null;
  const go = () => push.start(order);
  const note = <StayOpenNote rows={order.table.rowCount} quota={linked.facts.quota} />;
  if (order.mode === 'replace')
    return <ReplaceQuestion order={order} facts={linked.facts} note={note} replace={go} keep={leave} />;
  if (!hasNothingToAdd(link, state)) return null;
  const { rowCount } = order.table;
  return (
    <Question
      title={texts().askRefresh.addAgain}
      keepText={texts().askRefresh.doNotAdd}
      goText={texts().askRefresh.add(rowCount)}
      keep={leave}
      go={go}
    >
      {texts().askRefresh.addAgainText(rowCount, order.where)}
    </Question>
  );
}

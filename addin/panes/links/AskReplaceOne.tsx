import { ReplaceQuestion } from '../ReplaceQuestion.tsx';
import type { RefreshOne } from './useRefreshOne.ts';

/** The question that a link passes whose rows replace others; nothing while none does. */
export function AskReplaceOne({ one: { ready, push, leave } }: { one: RefreshOne }) {
  const { order, linked } = ready.value ?? {};
  if (ready.running || !order || !linked || order.mode !== 'replace') return null;
  return (
    <ReplaceQuestion order={order} facts={linked.facts} note={null} replace={() => push.start(order)} keep={leave} />
  );
}

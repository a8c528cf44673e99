import { useState } from 'react';
import { PushBar } from './PushBar.tsx';
import type { PushOrder } from './pushOrder.ts';
import { pushSummary } from './pushSummary.ts';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import type { PushForm } from './usePushForm.ts';

/** The button that pushes, or the question that a replace has to pass first. */
export function PushOrAsk({
  form: { order, target, whyNot },
  returned,
  push,
}: {
  form: PushForm;
  /** Whether the form comes back after a push, so that the focus has to be put somewhere. */
  returned: boolean;
  push: (order: PushOrder) => void;
}) {
  const [asked, setAsked] = useState<PushOrder>();
  const [kept, setKept] = useState(false);
  // The question falls away when what it asks about has changed.
  if (order && asked === order) {
    const keep = () => {
      setAsked(undefined);
      setKept(true);
    };
    return <ReplaceQuestion order={order} rowsInTable={target.rowsInTable} replace={() => push(order)} keep={keep} />;
  }
  const pushOrAsk = () => order && (order.mode === 'replace' ? setAsked(order) : push(order));
  return (
    <PushBar
      label={target.kind === 'existing' && target.mode === 'replace' ? 'Replace all rows…' : 'Push'}
      summary={order ? pushSummary(order, target.rowsInTable) : ''}
      whyNot={whyNot}
      takeFocus={returned || kept}
      push={pushOrAsk}
    />
  );
}

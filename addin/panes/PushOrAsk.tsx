import { useState } from 'react';
import type { Clock } from '../push/clock.ts';
import { texts } from '../texts/texts.ts';
import { KeepLinkChoice } from './links/KeepLinkChoice.tsx';
import type { KeepLink } from './links/useKeepLink.ts';
import { PushBar } from './PushBar.tsx';
import type { PushOrder } from './pushOrder.ts';
import { pushSummary } from './pushSummary.ts';
import { QuotaNote } from './QuotaNote.tsx';
import { StayOpenNote } from './StayOpenNote.tsx';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import type { PushForm } from './usePushForm.ts';

/** The button that pushes, or the question that a replace has to pass first. */
export function PushOrAsk({
  form: { order, target, facts, quota, whyNot },
  clock,
  returned,
  keep: keepLink,
  push,
}: {
  form: PushForm;
  clock: Clock;
  /** Whether the form comes back after a push, so that the focus has to be put somewhere. */
  returned: boolean;
  /** Whether the push is kept as a link. */
  keep: KeepLink;
  push: (order: PushOrder) => void;
}) {
  const [asked, setAsked] = useState<PushOrder>();
  const [kept, setKept] = useState(false);
  // Until the table has been counted anew, the last receipt knows.
  const rowsInTable = facts.rowsInTable ?? target.rowsInTable;
  const note = order && (
    <>
      {quota && <QuotaNote quota={quota} rows={order.table.rowCount} mode={order.mode} clock={clock} />}
      <StayOpenNote rows={order.table.rowCount} quota={quota} />
    </>
  );
  // The question falls away when what it asks about has changed.
  if (order && asked === order) {
    const keep = () => {
      setAsked(undefined);
      setKept(true);
    };
    return (
      <ReplaceQuestion
        order={order}
        facts={{ ...facts, rowsInTable }}
        note={note}
        replace={() => push(order)}
        keep={keep}
      />
    );
  }
  const pushOrAsk = () => order && (order.mode === 'replace' ? setAsked(order) : push(order));
  return (
    <PushBar
      label={target.kind === 'existing' && target.mode === 'replace' ? texts().push.askReplace : texts().push.push}
      summary={order ? pushSummary(order, rowsInTable) : ''}
      note={
        <>
          {note}
          <KeepLinkChoice keep={keepLink} />
        </>
      }
      whyNot={whyNot}
      takeFocus={returned || kept}
      push={pushOrAsk}
    />
  );
}

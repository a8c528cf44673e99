import { lazy, Suspense } from 'react';
import { LoadingView } from './LoadingView.tsx';
import { lateCode } from './lateCode.ts';
import type { PaneServices } from './paneServices.ts';
import { PushFormView } from './PushFormView.tsx';
import { PushProgressView } from './PushProgressView.tsx';
import { ReceiptView } from './ReceiptView.tsx';
import { StoppedView } from './StoppedView.tsx';
import type { Person } from './usePerson.ts';
import type { PushViewState } from './usePushView.ts';

/** Few people need it, and those who do click first. */
const SeveralTables = lazy(() => lateCode.severalTables().then(({ SeveralTables }) => ({ default: SeveralTables })));

/** Needed only after something went wrong. */
const UnfinishedNotices = lazy(() =>
  lateCode.unfinished().then(({ UnfinishedNotices }) => ({ default: UnfinishedNotices })),
);

/** Either the form, several tables, the running push, its problem or its receipt. */
export function PushView({
  services,
  person,
  state: { push, keep, form, target, several, setSeveral, unfinished, ways, leaveReceipt },
}: {
  services: PaneServices;
  person: Person | undefined;
  state: PushViewState;
}) {
  const where = push.order?.where ?? '';
  const { clock, copyText } = services;

  if (several === 'open' && person) {
    return (
      <Suspense
        fallback={
          <main>
            <LoadingView />
          </main>
        }
      >
        <SeveralTables
          services={services}
          person={person}
          workspace={target.workspace}
          goToCell={form.live.goToCell}
          leave={() => setSeveral('left')}
        />
      </Suspense>
    );
  }
  if (push.running) {
    return <PushProgressView where={where} push={push} clock={clock} />;
  }
  if (push.problem) return <StoppedView where={where} push={push} problem={push.problem} services={services} />;
  if (push.value) {
    return <ReceiptView push={push} receipt={push.value} kept={keep.text} copyText={copyText} leave={leaveReceipt} />;
  }
  return (
    <>
      {(unfinished.pushes.length > 0 || unfinished.problem) && (
        <Suspense>
          <UnfinishedNotices services={services} unfinished={unfinished} ways={ways} />
        </Suspense>
      )}
      <PushFormView
        services={services}
        person={person}
        form={form}
        returned={push.order !== undefined || several === 'left'}
        openSeveral={() => setSeveral('open')}
        keep={keep}
        push={(order) => {
          keep.begin();
          push.start(order);
        }}
      />
    </>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useReducer, useState } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import { PersonBar } from './PersonBar.tsx';
import type { PaneServices } from './paneServices.ts';
import { PushFormView } from './PushFormView.tsx';
import { PushProgressView } from './PushProgressView.tsx';
import { ReceiptView } from './ReceiptView.tsx';
import { StoppedView } from './StoppedView.tsx';
import { initialTarget, targetReducer } from './targetState.ts';
import { usePerson, type SignedIn } from './usePerson.ts';
import { usePush } from './usePush.ts';
import { usePushForm } from './usePushForm.ts';

/** Few people need it, and those who do click first. */
const SeveralTables = lazy(() =>
  import('./tables/SeveralTables.tsx').then((module) => ({ default: module.SeveralTables })),
);

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
});

/** The whole pane: the person on top; below, what there is to do. */
export function Pane({ services }: { services: PaneServices }) {
  const styles = useStyles();
  const person = usePerson(services);
  return (
    <div className={styles.pane}>
      <h1 className="hidden">Push a selection to Power BI</h1>
      <PersonBar person={person} copyText={services.copyText} />
      <PaneBody services={services} person={person} />
    </div>
  );
}

/** Either the form, several tables, the running push, its problem or its receipt. */
function PaneBody({ services, person }: { services: PaneServices; person: SignedIn }) {
  const [several, setSeveral] = useState<'open' | 'left'>();
  const [target, decide] = useReducer(targetReducer, initialTarget);
  const push = usePush(services, ({ dataset, table }) => decide({ type: 'created', dataset, table }));
  const isShown = !push.running && !push.problem && !push.value && several !== 'open';
  const form = usePushForm(services, person.value, target, decide, isShown);
  const where = push.order?.where ?? '';
  const { clock, copyText } = services;

  if (several === 'open' && person.value) {
    return (
      <Suspense fallback={<main>Loading…</main>}>
        <SeveralTables
          services={services}
          person={person.value}
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
  if (push.problem) return <StoppedView where={where} push={push} problem={push.problem} copyText={copyText} />;
  if (push.value) {
    const leave = ({ rowsInTable }: Receipt) => {
      decide({ type: 'counted', rowsInTable });
      push.leave();
    };
    return <ReceiptView push={push} receipt={push.value} copyText={copyText} leave={leave} />;
  }
  return (
    <PushFormView
      services={services}
      person={person.value}
      form={form}
      returned={push.order !== undefined || several === 'left'}
      openSeveral={() => setSeveral('open')}
      push={push.start}
    />
  );
}

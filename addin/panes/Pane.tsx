import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { countWrites } from '../api/countWrites.ts';
import { LoadingView } from './LoadingView.tsx';
import type { PaneServices } from './paneServices.ts';
import { PersonBar } from './PersonBar.tsx';
import { tellingOfSignIn } from './tellingOfSignIn.ts';
import { WritesContext } from './useAfterWrites.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { usePerson } from './usePerson.ts';

// Asked for at once, so that they arrive while Office starts and the person is signed in.
const arriving = import('./Views.tsx');
const Views = lazy(() => arriving.then((module) => ({ default: module.Views })));

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
});

/** The whole pane: the person on top, then the views. */
export function Pane({ services: outside }: { services: PaneServices }) {
  const styles = useStyles();
  const person = usePerson(outside);
  const { callApi, writes } = useMemo(() => countWrites(outside.callApi), [outside.callApi]);
  const services = useMemo(
    () => ({ ...tellingOfSignIn(outside, person.again), callApi }),
    [outside, person.again, callApi],
  );
  const ended = useSyncExternalStore(writes.watch, writes.count);
  const pane = useKeptFocus();
  return (
    <div ref={pane} className={styles.pane}>
      <PersonBar person={person} services={outside} />
      <Suspense fallback={<LoadingView />}>
        <WritesContext value={ended}>
          <Views services={services} person={person} />
        </WritesContext>
      </Suspense>
    </div>
  );
}

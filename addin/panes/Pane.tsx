import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { texts } from '../texts/texts.ts';
import type { PaneServices } from './paneServices.ts';
import { PersonBar } from './PersonBar.tsx';
import { tellingOfSignIn } from './tellingOfSignIn.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { usePerson } from './usePerson.ts';

// Asked for at once, so that they arrive while Office starts and the person is signed in.
const arriving = import('./Views.tsx');
const Views = lazy(() => arriving.then((module) => ({ default: module.Views })));

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  loading: { padding: tokens.spacingVerticalXL },
});

/** The whole pane: the person on top, then the views. */
export function Pane({ services: outside }: { services: PaneServices }) {
  const styles = useStyles();
  const person = usePerson(outside);
  const services = useMemo(() => tellingOfSignIn(outside, person.again), [outside, person.again]);
  const pane = useKeptFocus();
  return (
    <div ref={pane} className={styles.pane}>
      <PersonBar person={person} services={outside} />
      <Suspense fallback={<Spinner className={styles.loading} size="tiny" label={texts().pane.loading} />}>
        <Views services={services} person={person} />
      </Suspense>
    </div>
  );
}

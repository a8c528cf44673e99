import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PushPhase } from '../push/pushProgress.ts';
import { texts } from '../texts/texts.ts';

/** A push mostly ends within this; a second click that was meant for Cancel must not be taken for another wish. */
const GRACE_MS = 3_000;

/** Ends a push: first by Cancel, which waits for what is on its way; where that or the count takes long, without waiting. */
export function CancelButton({
  phase,
  closing,
  cancel,
  stopWaiting,
}: {
  /** Undefined: the dataset is being created, which can't be left half-way. */
  phase: PushPhase | undefined;
  /** Whether the push is ending. */
  closing: boolean;
  cancel: () => void;
  stopWaiting: () => void;
}) {
  const isLong = useIsLong(closing);
  const waitsOnly = phase !== undefined && (phase === 'verifying' || (closing && isLong));
  if (waitsOnly) return <Button onClick={stopWaiting}>{texts().progress.stopWaiting}</Button>;
  return (
    <Button disabledFocusable={closing} onClick={cancel}>
      {texts().progress.cancel}
    </Button>
  );
}

/** Whether something has lasted for longer than the grace. */
function useIsLong(lasts: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!lasts) return undefined;
    const timer = setTimeout(() => setLong(true), GRACE_MS);
    return () => clearTimeout(timer);
  }, [lasts]);
  return lasts && isLong;
}

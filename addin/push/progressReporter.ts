import type { Push } from '../../shared/contract/push.ts';
import type { Clock } from './clock.ts';
import type { PreparedPush } from './preparePush.ts';
import type { PushPhase, PushProgress } from './pushProgress.ts';
import type { Wait } from './waitAfter.ts';

/** Takes note of the steps of one run of a push and tells where it stands. */
export interface ProgressReporter {
  phase(phase: PushPhase): void;
  /** What had been done before this run. */
  opened(push: Push): void;
  /** One more batch is done. */
  landed(rows: number): void;
  /** A listener for the waits of one sender; several may wait at once, the longest is shown. */
  waiter(): (wait: Wait | undefined) => void;
}

/** Makes the reporter of one run. */
export function progressReporter(
  { start }: { readonly start: Pick<PreparedPush['start'], 'rows' | 'batches'> },
  onProgress: (progress: PushProgress) => void,
  clock: Clock,
): ProgressReporter {
  const waits = new Map<object, { until: number; why: Wait['why'] }>();
  let now: PushProgress = {
    phase: 'starting',
    rowsLanded: 0,
    rows: start.rows,
    batchesDone: 0,
    batches: start.batches,
  };

  function tell(change: Partial<PushProgress>) {
    const longest = [...waits.values()].reduce<PushProgress['wait']>(
      (a, b) => (a && a.until >= b.until ? a : b),
      undefined,
    );
    now = { ...now, ...change, wait: longest };
    onProgress(now);
  }

  return {
    phase: (phase) => tell({ phase }),
    opened: ({ rowsLanded, batchesDone }) => tell({ rowsLanded, batchesDone: batchesDone.length }),
    landed: (rows) => tell({ rowsLanded: now.rowsLanded + rows, batchesDone: now.batchesDone + 1 }),
    waiter() {
      const sender = {};
      return (wait) => {
        if (wait) waits.set(sender, { until: clock.now() + wait.seconds * 1000, why: wait.why });
        else waits.delete(sender);
        tell({});
      };
    },
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Selection } from '../table/selection.ts';
import { pauseUnlessAborted } from './pauseUnlessAborted.ts';
import type { PaneServices, ReadingProgress } from './paneServices.ts';
import { selectedColumns } from './selectedColumns.ts';
import { useAction, type ActionState } from './useAction.ts';

/** A mouse that drags fires many events; this long after the last one the selection is read. */
const QUIET_SECONDS = 0.25;

/** What is selected in Excel, read again after each change. */
export interface LiveSelection extends ActionState<Selection> {
  readonly progress: ReadingProgress | undefined;
  /** Set after `goToCell`: Excel's own selection is a cell now, ours stays what it was; `edited`: and cells have changed. */
  readonly away: 'looking' | 'edited' | undefined;
  /** Shows a cell in the sheet and keeps what was read, which a selected cell would replace. */
  readonly goToCell: (sheet: string, address: string) => Promise<void>;
  /** Selects in Excel again what was read. */
  readonly goBack: () => Promise<void>;
  /** Reads hidden rows and columns too, or no longer, while these columns of this sheet are selected. */
  readonly readHidden: (isRead: boolean) => Promise<void>;
}

/** Follows the selection and the edits in it. */
export function useSelection({ readCells, watchSelection, selectCell, clock }: PaneServices): LiveSelection {
  const { run, reset, running, value, problem } = useAction<Selection>();
  const watching = useAction<undefined>();
  const [progress, setProgress] = useState<ReadingProgress>();
  const [away, setAway] = useState<LiveSelection['away']>();
  const gone = useRef<{ readonly address: string; arrived: boolean }>(undefined);

  const withHidden = useRef<string>(undefined);

  const read = useCallback(
    async (signal: AbortSignal) => {
      const options = { signal, onProgress: setProgress, pause: pauseUnlessAborted(signal) };
      const includeHidden = withHidden.current !== undefined;
      const selection = await readCells({ kind: 'selection' }, { ...options, includeHidden });
      if (!includeHidden || selectedColumns(selection) === withHidden.current) return selection;
      withHidden.current = undefined;
      return readCells({ kind: 'selection' }, options);
    },
    [readCells],
  );

  const readAfter = useCallback(
    (seconds: number) =>
      run(async (signal) => {
        setProgress(undefined);
        if (seconds > 0) await clock.wait(seconds, signal);
        return read(signal);
      }),
    [run, clock, read],
  );

  const follow = useCallback(
    (what: 'selected' | 'edited') => {
      if (gone.current && what === 'edited') {
        setAway('edited');
      } else if (gone.current?.arrived === false) {
        gone.current.arrived = true;
      } else {
        gone.current = undefined;
        setAway(undefined);
        readAfter(QUIET_SECONDS);
      }
    },
    [readAfter],
  );

  const { run: watch, reset: unwatch } = watching;
  useEffect(() => {
    watch(async (signal) => {
      const stop = await watchSelection(follow);
      if (signal.aborted) {
        await stop();
        return undefined;
      }
      signal.addEventListener('abort', () => void stop(), { once: true });
      // Not before: what is selected between reading and watching would never be seen.
      readAfter(0);
      return undefined;
    });
    return () => {
      unwatch();
      reset();
    };
  }, [watchSelection, follow, readAfter, reset, watch, unwatch]);

  async function goToCell(sheet: string, address: string) {
    // Selecting the cell that is selected fires no event that could be waited for.
    if (gone.current?.address !== address) gone.current = { address, arrived: false };
    setAway(away ?? 'looking');
    await selectCell(sheet, address);
  }

  async function goBack() {
    if (!value) return;
    gone.current = undefined;
    setAway(undefined);
    await selectCell(value.sheet, value.address);
    readAfter(QUIET_SECONDS);
  }

  async function readHidden(isRead: boolean) {
    if (!value) return;
    withHidden.current = isRead ? selectedColumns(value) : undefined;
    if (gone.current) await goBack();
    else readAfter(0);
  }

  return { running, value, progress, problem: problem ?? watching.problem, away, goToCell, goBack, readHidden };
}

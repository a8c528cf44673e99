import { useCallback, useRef, useState, type RefObject } from 'react';
import type { Selection } from '../table/selection.ts';
import { pauseUnlessAborted } from './pauseUnlessAborted.ts';
import type { PaneServices, ReadingProgress } from './paneServices.ts';
import { selectedColumns } from './selectedColumns.ts';
import { useAction, type ActionState } from './useAction.ts';

/** The cells that were read last, and the way to read what is selected now. */
export interface SelectionRead extends ActionState<Selection> {
  readonly progress: ReadingProgress | undefined;
  /** Reads what is selected in so many seconds; a reading under way ends. */
  readonly readAfter: (seconds: number) => void;
  /** The columns with which hidden rows and columns are read too, see `selectedColumns`; undefined: none. */
  readonly withHidden: RefObject<string | undefined>;
  readonly reset: () => void;
}

/** Reads what is selected. Hidden rows and columns are left out again once other columns are. */
export function useSelectionRead({ readCells, clock }: Pick<PaneServices, 'readCells' | 'clock'>): SelectionRead {
  const { run, reset, ...state } = useAction<Selection>();
  const [progress, setProgress] = useState<ReadingProgress>();
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

  return { ...state, progress, readAfter, withHidden, reset };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellSource } from '../table/cellSource.ts';
import type { Selection } from '../table/selection.ts';
import type { PaneServices, ReadingProgress } from './paneServices.ts';
import { selectedColumns } from './selectedColumns.ts';
import { useAction, type ActionState } from './useAction.ts';
import { useSelectionRead } from './useSelectionRead.ts';

/** A mouse that drags fires many events; this long after the last one the selection is read. */
const QUIET_SECONDS = 0.25;

/** The columns with which hidden rows and columns are read too; undefined: they are left out. */
type ShownHidden = Pick<Selection, 'sheet' | 'columns' | 'hiddenColumns'> | undefined;

/** What is selected in Excel, read again after each change. */
export interface LiveSelection extends ActionState<Selection> {
  readonly progress: ReadingProgress | undefined;
  /** Set after `goToCell`: Excel's own selection is a cell now, ours stays what it was; `edited`: and cells have changed. */
  readonly away: 'looking' | 'edited' | undefined;
  /** Shows a cell in the sheet and keeps what was read, which a selected cell would replace. */
  readonly goToCell: (sheet: string, address: string) => Promise<void>;
  /** Selects in Excel again what was read. */
  readonly goBack: () => Promise<void>;
  /** Selects cells of the workbook and reads them, whether their selection changes anything or not. */
  readonly show: (source: CellSource, hidden: ShownHidden) => Promise<void>;
  /** Reads hidden rows and columns too, or no longer, while these columns of this sheet are selected. */
  readonly readHidden: (isRead: boolean) => Promise<void>;
}

/** Follows the selection and the edits in it. */
export function useSelection({
  readCells,
  watchSelection,
  selectCell,
  selectSource,
  clock,
}: PaneServices): LiveSelection {
  const { running, value, progress, problem, readAfter, withHidden, reset } = useSelectionRead({ readCells, clock });
  const watching = useAction<undefined>();
  const [away, setAway] = useState<LiveSelection['away']>();
  const gone = useRef<{ readonly address: string; arrived: boolean }>(undefined);

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

  /** Selects something and reads it, even where that selection changes nothing in Excel. */
  async function selectAnew(select: () => Promise<void>) {
    gone.current = undefined;
    setAway(undefined);
    await select();
    readAfter(QUIET_SECONDS);
  }

  async function goBack() {
    if (value) await selectAnew(() => selectCell(value.sheet, value.address));
  }

  async function show(source: CellSource, hidden: ShownHidden) {
    withHidden.current = hidden && selectedColumns(hidden);
    await selectAnew(() => selectSource(source));
  }

  async function readHidden(isRead: boolean) {
    if (!value) return;
    withHidden.current = isRead ? selectedColumns(value) : undefined;
    if (gone.current) await goBack();
    else readAfter(0);
  }

  return { running, value, progress, problem: problem ?? watching.problem, away, goToCell, goBack, show, readHidden };
}

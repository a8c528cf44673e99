import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedSource } from '../../table/cellSource.ts';
import type { Choices } from '../../table/choices.ts';
import type { Selection } from '../../table/selection.ts';
import type { TableDraft } from '../../table/tableDraft.ts';
import { tableFromSelection } from '../../table/tableFromSelection.ts';
import { pauseUnlessAborted } from '../pauseUnlessAborted.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { sourceKey } from './sourceKey.ts';

/** A source as it was read, and the table that it makes. */
export interface ReadTable {
  readonly listed: ListedSource;
  readonly selection: Selection;
  readonly choices: Choices;
  readonly draft: TableDraft;
}

/** The chosen sources that have been read. */
export interface ReadTables extends ActionState<readonly ReadTable[]> {
  /** Which one is being read, or could not be. */
  readonly at: { readonly name: string; readonly rowsRead: number; readonly rows: number } | undefined;
  /** Reads all of them again, because cells have changed. */
  readonly readAgain: () => void;
}

const NONE: Choices = {};

/**
 * Reads the chosen sources one after the other and makes their tables. What was read is kept: a choice converts its own
 * table only.
 * @param isWanted whether the tables are shown; before, nothing is read
 */
export function useReadTables(
  { readCells }: Pick<PaneServices, 'readCells'>,
  chosen: readonly ListedSource[],
  choices: Readonly<Record<string, Choices>>,
  isWanted: boolean,
): ReadTables {
  const { run, ...state } = useAction<readonly ReadTable[]>();
  const [at, setAt] = useState<ReadTables['at']>();
  const kept = useRef(new Map<string, ReadTable>());

  const read = useCallback(
    async (listed: ListedSource, wanted: Choices, signal: AbortSignal): Promise<ReadTable> => {
      const key = sourceKey(listed.source);
      const before = kept.current.get(key);
      // A renamed table is listed under its new name; its cells are the same.
      if (before?.choices === wanted) return before.listed === listed ? before : { ...before, listed };
      const { name, rows } = listed;
      setAt({ name, rowsRead: 0, rows });
      const pause = pauseUnlessAborted(signal);
      const onProgress = (progress: { rowsRead: number; rows: number }) => setAt({ name, ...progress });
      const selection = before?.selection ?? (await readCells(listed.source, { signal, pause, onProgress }));
      const draft = await tableFromSelection(selection, { ...knownHeader(selection), ...wanted }, pause);
      const table = { listed, selection, choices: wanted, draft };
      kept.current.set(key, table);
      return table;
    },
    [readCells],
  );

  const readAll = useCallback(
    () =>
      run(async (signal) => {
        const tables: ReadTable[] = [];
        for (const listed of chosen) tables.push(await read(listed, choices[sourceKey(listed.source)] ?? NONE, signal));
        return tables;
      }),
    [run, read, chosen, choices],
  );

  useEffect(() => {
    if (isWanted) readAll();
  }, [isWanted, readAll]);

  function readAgain() {
    kept.current = new Map();
    readAll();
  }

  return { ...state, at, readAgain };
}

/** An Excel table says itself whether its first row holds the names: nothing has to be guessed. */
function knownHeader({ excelTable, rowNumbers }: Selection): Choices {
  if (!excelTable) return {};
  return excelTable.hasHeaderRow ? { header: true, headerRow: rowNumbers[0] } : { header: false };
}

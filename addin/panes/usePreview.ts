import { useEffect, useMemo } from 'react';
import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import type { Choices } from '../table/choices.ts';
import type { Selection } from '../table/selection.ts';
import { draftWithName } from '../table/draftWithName.ts';
import { draftWithPushColumns } from '../table/draftWithPushColumns.ts';
import type { PushColumns } from '../table/pushColumns.ts';
import type { TableDraft } from '../table/tableDraft.ts';
import { lateCode } from './lateCode.ts';
import { pauseUnlessAborted } from './pauseUnlessAborted.ts';
import { useAction, type ActionState } from './useAction.ts';

const NO_PUSH_COLUMNS: PushColumns = { pushedOn: undefined, period: undefined };

/** What would be pushed, and the selection it was made from. */
export interface Preview {
  readonly selection: Selection;
  readonly draft: TableDraft;
  /** What it was made by. */
  readonly choices: Choices;
  readonly pushColumns: PushColumns;
}

/** Keeps the preview in step with the selection, the choices and the columns of the target. */
export function usePreview(
  selection: Selection | undefined,
  choices: Choices,
  tableName: string | undefined,
  existing: readonly KnownColumn[] | undefined,
  { pushedOn, period }: PushColumns,
): ActionState<Preview> {
  const { run, reset, ...state } = useAction<Preview>();
  useEffect(() => {
    if (!selection) reset();
    else
      run(async (signal) => {
        // Knowing Excel's number formats takes much code: it arrives while the selection is read.
        const { draftForTarget } = await lateCode.draftForTarget();
        const draft = await draftForTarget(selection, choices, existing, pauseUnlessAborted(signal));
        return { selection, draft, choices, pushColumns: NO_PUSH_COLUMNS };
      });
  }, [selection, choices, existing, run, reset]);
  const { value } = state;
  const named = useMemo(
    () => (value && tableName !== undefined ? { ...value, draft: draftWithName(value.draft, tableName) } : value),
    [value, tableName],
  );
  const filled = useMemo(() => {
    const pushColumns = { pushedOn, period };
    return named && { ...named, draft: draftWithPushColumns(named.draft, pushColumns), pushColumns };
  }, [named, pushedOn, period]);
  return { ...state, value: filled };
}

import type { Choices } from './choices.ts';
import { columnNames } from './columnNames.ts';
import { columnPlan } from './columnPlan.ts';
import type { ColumnReason } from './columnsLeftOut.ts';
import type { PlannedColumn } from './convertColumns.ts';
import type { DataRows } from './dataRows.ts';
import type { Pause } from './pause.ts';
import type { Selection } from './selection.ts';
import type { SelectionColumn } from './selectionColumn.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** What is known of a selection before its columns are looked at. */
export interface KnownOfSheet {
  /** The columns' names as the sheet has them. */
  readonly names: readonly string[];
  readonly layout: SheetLayout;
  readonly rows: DataRows;
  /** Columns that stay behind unless the user wants them. */
  readonly reasons: ReadonlyMap<SelectionColumn, ColumnReason>;
}

/** Decides for every column of a selection its name, its type and whether it goes. */
export async function plannedColumns(
  selection: Selection,
  { names: given, layout: { header }, rows, reasons }: KnownOfSheet,
  choices: Choices,
  pause: Pause,
): Promise<readonly PlannedColumn[]> {
  const hasNames = given.some((name) => name.trim() !== '');
  const sheetNames = selection.columns.map((_, c) => (hasNames ? given[c] : `Column ${c + 1}`) ?? '');
  const proposed = columnNames(sheetNames);
  const chosen = selection.columns.map(({ letters }) => choices.columns?.[letters]?.name);
  const names = columnNames(
    sheetNames.map((name, c) => chosen[c] ?? name),
    new Set(chosen.flatMap((name, c) => (name === undefined ? [] : [c]))),
  );
  const nameRow = header.at(-1) ?? 0;
  const planned: PlannedColumn[] = [];
  for (const [c, source] of selection.columns.entries()) {
    const plan = await columnPlan(source, rows, choices, pause);
    const included = choices.included?.[source.letters] ?? !reasons.has(source);
    const proposedName = proposed[c]?.name ?? '';
    planned.push({ name: '', ...names[c], ...plan, proposedName, source, nameRow, included });
  }
  return planned;
}

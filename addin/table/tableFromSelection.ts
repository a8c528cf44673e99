import { checkTable } from '../../shared/table/checkTable.ts';
import type { Choices } from './choices.ts';
import { columnFromPlan } from './columnFromPlan.ts';
import { columnNames } from './columnNames.ts';
import { columnPlan } from './columnPlan.ts';
import { convertColumns, type PlannedColumn } from './convertColumns.ts';
import type { Finding, FindingEffect } from './finding.ts';
import { hasHeaderRow } from './hasHeaderRow.ts';
import { hasTotalsRow } from './hasTotalsRow.ts';
import { headerText } from './headerText.ts';
import type { Pause } from './pause.ts';
import type { RowSpan } from './rowSpan.ts';
import type { Selection } from './selection.ts';
import type { TableDraft } from './tableDraft.ts';
import { tableNameFrom } from './tableNameFrom.ts';

const effectOrder: readonly FindingEffect[] = ['stop', 'blank', 'left-out', 'changed', 'note'];

/**
 * Makes the table that would be pushed, and lists every cell that would not go exactly as Excel holds it.
 * Types are proposed from all values and number formats; the user's choices overrule what the evidence says.
 * @throws what `pause` throws
 */
export async function tableFromSelection(selection: Selection, choices: Choices, pause: Pause): Promise<TableDraft> {
  const detected = hasHeaderRow(selection);
  const used = (choices.header ?? detected) && selection.rowCount > 0;
  const totals = totalsOf(selection, used ? 1 : 0, choices);
  const rows = { from: used ? 1 : 0, to: selection.rowCount - (totals?.leftOut === true ? 1 : 0) };
  const planned = await plannedColumns(selection, choices, rows, pause);
  const included = planned.filter((column) => column.included);
  const { values, findings, leftOut } = await convertColumns(included, selection, rows, choices.handling ?? {}, pause);
  const name = choices.tableName ?? tableNameFrom(selection.sheet);
  const columns = included.map((column) => columnFromPlan(column.name, column));
  return {
    table: { name, columns, values, rowCount: rows.to - rows.from - leftOut.size },
    columns: planned.map(({ source, name: columnName, proposal, dataType, included: isIncluded }) => ({
      letters: source.letters,
      name: columnName,
      proposedType: proposal.type,
      dataType,
      included: isIncluded,
    })),
    header: { detected, used },
    totals,
    rowNumbers: numbersOf(selection, rows, leftOut),
    findings: [...findings].sort(byEffect),
    violations: checkTable({ name, columns }),
  };
}

function numbersOf({ rowNumbers }: Selection, { from, to }: RowSpan, leftOut: ReadonlySet<number>): readonly number[] {
  const numbers = rowNumbers.slice(from, to);
  return leftOut.size === 0 ? numbers : numbers.filter((_, r) => !leftOut.has(from + r));
}

function totalsOf(selection: Selection, from: number, choices: Choices): TableDraft['totals'] {
  if (!hasTotalsRow(selection, from)) return undefined;
  return { rowNumber: selection.rowNumbers.at(-1) ?? 0, leftOut: choices.leaveTotalsOut ?? true };
}

async function plannedColumns(
  selection: Selection,
  choices: Choices,
  rows: RowSpan,
  pause: Pause,
): Promise<readonly PlannedColumn[]> {
  const names =
    rows.from > 0
      ? columnNames(selection.columns.map((column) => headerText(column, selection.date1904)))
      : selection.columns.map((_, c) => ({ name: `Column ${c + 1}` }));
  const planned: PlannedColumn[] = [];
  for (const [c, source] of selection.columns.entries()) {
    const plan = await columnPlan(source, rows, choices, pause);
    const included = choices.leftOut?.includes(source.letters) !== true;
    planned.push({ name: '', ...names[c], ...plan, source, included });
  }
  return planned;
}

function byEffect(a: Finding, b: Finding): number {
  return effectOrder.indexOf(a.effect) - effectOrder.indexOf(b.effect);
}

import { checkTable } from '../../shared/table/checkTable.ts';
import { asideFindings, kindsLeftOut, rowsLeftOut } from './asideFindings.ts';
import type { Choices } from './choices.ts';
import { columnFromPlan } from './columnFromPlan.ts';
import { columnFindings, columnsLeftOut } from './columnsLeftOut.ts';
import { convertColumns } from './convertColumns.ts';
import { dataRows, type DataRows } from './dataRows.ts';
import type { Finding, FindingEffect } from './finding.ts';
import { headerFindings } from './headerFindings.ts';
import { headerNames } from './headerNames.ts';
import { mergedFindings } from './mergedFindings.ts';
import type { Pause } from './pause.ts';
import { plannedColumns } from './plannedColumns.ts';
import type { Selection } from './selection.ts';
import { sheetLayout } from './sheetLayout.ts';
import type { TableDraft } from './tableDraft.ts';
import { proposedTableName } from './proposedTableName.ts';
import { withMergedRepeated } from './withMergedRepeated.ts';

const effectOrder: readonly FindingEffect[] = ['stop', 'blank', 'left-out', 'changed', 'note'];

/**
 * Makes the table that would be pushed, and lists every cell, row and column that would not go exactly as Excel holds it.
 * Rows and types are proposed from all values and number formats; the user's choices overrule what the evidence says.
 * @throws what `pause` throws
 */
export async function tableFromSelection(given: Selection, choices: Choices, pause: Pause): Promise<TableDraft> {
  const handling = choices.handling ?? {};
  const repeats = handling['merged-cells'] === 'repeat';
  const selection = repeats ? withMergedRepeated(given) : given;
  const layout = await sheetLayout(selection, choices, pause);
  const left = rowsLeftOut(layout, handling);
  // A column without merged cells is the same one in both selections, of which other rows may go.
  const rowsKey = JSON.stringify([layout.header, kindsLeftOut(layout, handling), repeats]);
  const rows = dataRows(layout.body, left, rowsKey);
  const names = headerNames(selection, layout.header, choices);
  const reasons = columnsLeftOut(selection, names);
  const planned = await plannedColumns(selection, { names, layout, rows, reasons }, choices, pause);
  const included = planned.filter((column) => column.included);
  const { values, findings, leftOut } = await convertColumns(included, selection, rows, handling, pause);
  const name = choices.tableName ?? proposedTableName(selection);
  const columns = included.map((column) =>
    columnFromPlan(column.name, column, choices.columns?.[column.source.letters]),
  );
  const rowNumbers = rowNumbersOf(selection, rows, leftOut);
  const going = {
    hasColumn: (column: number) => planned[column]?.included === true,
    hasRow: (row: number) => row >= rows.from && row < rows.to && !rows.skip.has(row) && !leftOut.has(row),
  };
  return {
    table: { name, columns, values, rowCount: rowNumbers.length },
    columns: planned.map(({ source, proposedName, name: columnName, proposal, dataType, included: isIncluded }) => ({
      letters: source.letters,
      proposedName,
      name: columnName,
      proposedType: proposal.type,
      dataType,
      included: isIncluded,
    })),
    header: {
      detected: layout.detected !== undefined,
      used: layout.header.length > 0,
      rowNumbers: layout.header.map((row) => selection.rowNumbers[row] ?? 0),
    },
    rowNumbers,
    findings: [
      ...headerFindings(selection, layout),
      ...asideFindings(selection, layout, handling),
      ...mergedFindings(selection, going, handling),
      ...columnFindings(selection, reasons, choices),
      ...findings,
    ].sort(byEffect),
    violations: checkTable({ name, columns }),
  };
}

/** The sheet's numbers of the rows that go. */
function rowNumbersOf(
  selection: Selection,
  { from, to, skip }: DataRows,
  leftOut: ReadonlySet<number>,
): readonly number[] {
  const rowNumbers = selection.rowNumbers.slice(from, to);
  if (skip.size + leftOut.size === 0) return rowNumbers;
  return rowNumbers.filter((_, r) => !skip.has(from + r) && !leftOut.has(from + r));
}

function byEffect(a: Finding, b: Finding): number {
  return effectOrder.indexOf(a.effect) - effectOrder.indexOf(b.effect);
}

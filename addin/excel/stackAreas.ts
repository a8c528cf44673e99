import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
import { addressFromArea } from './addressFromArea.ts';
import type { Area } from './area.ts';
import type { FoundCells } from './foundCells.ts';
import { noValues } from './refusedCells.ts';
import type { UsedArea } from './readUsedAreas.ts';
import type { Stack } from './stack.ts';

/**
 * Cuts selected areas to what they hold and brings them into the order of the sheet, one below the other: they all get
 * the columns that any of them uses. An Excel table keeps all its columns, to which it has names.
 * @throws {SelectionError} `empty`, `areas-differ` or `areas-overlap`
 */
export function stackAreas(areas: readonly UsedArea[], { called, table }: FoundCells): Stack {
  const used = areas
    .flatMap(({ selected, used: part }) => (part === undefined ? [] : [{ selected, part }]))
    .sort((a, b) => a.part.row - b.part.row);
  const [first] = used;
  if (first === undefined) throw noValues(called);

  const stranger = used.find(({ selected }) => !hasColumnsOf(selected, first.selected));
  if (stranger !== undefined) throw areasDiffer(first.selected, stranger.selected);
  for (const [i, { part }] of used.entries()) {
    const above = used[i - 1]?.part;
    if (above !== undefined && above.row + above.rows > part.row) throw areasOverlap(above, part);
  }

  const wide = used.map(({ selected, part }) => (table === undefined ? part : selected));
  const column = Math.min(...wide.map((area) => area.column));
  const end = Math.max(...wide.map((area) => area.column + area.columns));
  return { column, columns: end - column, spans: used.map(({ part: { row, rows } }) => ({ row, rows })) };
}

function hasColumnsOf(area: Area, other: Area): boolean {
  return area.column === other.column && area.columns === other.columns;
}

function areasDiffer(a: Area, b: Area): SelectionError {
  return new SelectionError('areas-differ', texts().unreadable.areasDiffer(addressFromArea(a), addressFromArea(b)));
}

function areasOverlap(a: Area, b: Area): SelectionError {
  return new SelectionError('areas-overlap', texts().unreadable.areasOverlap(addressFromArea(a), addressFromArea(b)));
}

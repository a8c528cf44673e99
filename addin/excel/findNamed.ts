import { SelectionError, type SelectionErrorCode } from '../table/selectionError.ts';
import { areaFromRange } from './areaFromRange.ts';
import type { FoundCells } from './foundCells.ts';
import { isUnion } from './isUnion.ts';
import { POSITION } from './position.ts';

/**
 * Finds the cells that a name stands for.
 * @param sheetId of the sheet that the name belongs to; undefined: the whole workbook
 * @throws {SelectionError} `not-found` when the name or its cells are gone, `no-range` when it does not stand for one range
 */
export async function findNamed(
  context: Excel.RequestContext,
  name: string,
  sheetId: string | undefined,
): Promise<FoundCells> {
  const names = await namesOf(context, sheetId);
  const item = names?.getItemOrNullObject(name).load('name,formula');
  await context.sync();
  if (item === undefined || item.isNullObject) throw refused(name, 'not-found', 'is no longer in the workbook');
  const formula = String(item.formula);
  if (formula.includes('#REF!')) throw refused(name, 'not-found', 'refers to cells that were deleted');
  if (isUnion(formula)) throw refused(name, 'no-range', 'refers to several areas');

  const range = item.getRangeOrNullObject().load(POSITION);
  const { worksheet } = range;
  worksheet.load('name');
  await context.sync();
  if (range.isNullObject) throw refused(name, 'no-range', 'refers to a value or formula, not to cells');
  return {
    sheet: worksheet.name,
    areas: [areaFromRange(range)],
    called: `the name "${item.name}"`,
    table: undefined,
  };
}

async function namesOf(
  context: Excel.RequestContext,
  sheetId: string | undefined,
): Promise<Excel.NamedItemCollection | undefined> {
  if (sheetId === undefined) return context.workbook.names;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  await context.sync();
  return worksheet.isNullObject ? undefined : worksheet.names;
}

function refused(name: string, code: SelectionErrorCode, why: string): SelectionError {
  return new SelectionError(
    code,
    `The name "${name}" ${why}. Let it refer to one range in Excel (Formulas > Name Manager), or select the cells.`,
  );
}

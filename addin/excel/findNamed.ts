import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
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
  if (item === undefined || item.isNullObject) throw new SelectionError('not-found', texts().unreadable.noName(name));
  const formula = String(item.formula);
  if (formula.includes('#REF!')) throw new SelectionError('not-found', texts().unreadable.nameOfDeleted(name));
  if (isUnion(formula)) throw new SelectionError('no-range', texts().unreadable.nameOfAreas(name));

  const range = item.getRangeOrNullObject().load(POSITION);
  const { worksheet } = range;
  worksheet.load('name');
  await context.sync();
  if (range.isNullObject) throw new SelectionError('no-range', texts().unreadable.nameOfNoCells(name));
  return {
    sheet: worksheet.name,
    areas: [areaFromRange(range)],
    called: texts().source.named(item.name),
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

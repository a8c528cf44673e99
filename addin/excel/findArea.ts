import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
import { areaFromRange } from './areaFromRange.ts';
import type { FoundCells } from './foundCells.ts';
import { POSITION } from './position.ts';

/**
 * Finds cells by their place.
 * @param address without the sheet's name; several areas have commas between them
 * @throws {SelectionError} `not-found` when the sheet is gone
 */
export async function findArea(context: Excel.RequestContext, sheet: string, address: string): Promise<FoundCells> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
  await context.sync();
  if (worksheet.isNullObject) throw new SelectionError('not-found', texts().unreadable.noSheet(sheet));
  const ranges = address.split(',').map((area) => worksheet.getRange(area).load(POSITION));
  await context.sync();
  return {
    sheet: worksheet.name,
    areas: ranges.map(areaFromRange),
    called: texts().source.area(worksheet.name, address),
    table: undefined,
  };
}

import { texts } from '../texts/texts.ts';
import { areaFromRange } from './areaFromRange.ts';
import type { FoundCells } from './foundCells.ts';

/** Finds what is selected. */
export async function findSelected(context: Excel.RequestContext): Promise<FoundCells> {
  const { areas, worksheet } = context.workbook.getSelectedRanges();
  areas.load('rowIndex,columnIndex,rowCount,columnCount');
  worksheet.load('name');
  await context.sync();
  return {
    sheet: worksheet.name,
    areas: areas.items.map(areaFromRange),
    called: texts().source.selection,
    table: undefined,
  };
}

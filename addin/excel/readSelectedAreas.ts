import type { Area } from './area.ts';
import { areaFromRange } from './areaFromRange.ts';

/** What is selected: a sheet and areas of it. */
export interface SelectedAreas {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** Reads which areas are selected, whole columns and rows as they are. */
export async function readSelectedAreas(context: Excel.RequestContext): Promise<SelectedAreas> {
  const { areas, worksheet } = context.workbook.getSelectedRanges();
  areas.load('rowIndex,columnIndex,rowCount,columnCount');
  worksheet.load('name');
  await context.sync();
  return { sheet: worksheet.name, areas: areas.items.map(areaFromRange) };
}

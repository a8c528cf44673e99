import type { Pause } from '../table/pause.ts';
import type { Area } from './area.ts';
import { areaFromRange } from './areaFromRange.ts';
import { rangeFromArea } from './rangeFromArea.ts';
import type { Stack } from './stack.ts';

/** Excel gives at most 512 merged areas at once: with so many requests tens of thousands are found. */
const MAX_REQUESTS = 256;

/**
 * Reads the merged areas that may reach into a stack, in parts where Excel finds too many.
 * Undefined: not known, because this Excel can't tell or there are far too many.
 */
export async function readMerged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stack: Stack,
  pause: Pause,
): Promise<readonly Area[] | undefined> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  const found: Area[] = [];
  const parts = [cellsUpTo(stack)];
  for (let requests = 0; requests < MAX_REQUESTS; requests += 1) {
    const part = parts.shift();
    if (part === undefined) return found;
    const merged = await readPart(context, sheet, part);
    if (merged === undefined && part.rows === 1) return undefined;
    if (merged === undefined) parts.push(...halvesOf(part));
    else found.push(...merged);
    await pause();
  }
  return undefined;
}

/** Excel finds the areas that begin in a range: https://github.com/OfficeDev/office-js/issues/3611. Some begin above or beside. */
function cellsUpTo({ column, columns, spans }: Stack): Area {
  return { row: 0, column: 0, rows: Math.max(...spans.map(({ row, rows }) => row + rows)), columns: column + columns };
}

/** Undefined when Excel refuses, which it does for more than 512 areas; it documents no error code. */
async function readPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: Area,
): Promise<readonly Area[] | undefined> {
  const merged = rangeFromArea(sheet, part).getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  try {
    await context.sync();
    return merged.isNullObject ? [] : areas.items.map(areaFromRange);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
}

function halvesOf({ row, rows, ...columns }: Area): readonly Area[] {
  const above = Math.ceil(rows / 2);
  return [
    { ...columns, row, rows: above },
    { ...columns, row: row + above, rows: rows - above },
  ];
}

import type { Area } from '../model/area.ts';
import { areaIntersection } from '../model/areaIntersection.ts';
import { areaUnion } from '../model/areaUnion.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import type { CallArguments } from './callArguments.ts';
import type { Members } from './hostObject.ts';
import { invalidArgument } from './invalidArgument.ts';
import { itemNotFound } from './itemNotFound.ts';
import { mergedAreas } from './mergedAreas.ts';
import { RangeAreasObject } from './rangeAreasObject.ts';
import { rangeFrom } from './rangeFrom.ts';
import type { RangeObject } from './rangeObject.ts';
import { RangeViewObject } from './rangeViewObject.ts';
import { RichError } from './richError.ts';
import { specialCells } from './specialCells.ts';
import { TablesObject } from './tablesObject.ts';

/** "If the merged areas count in this range is more than 512, then this method will fail": with which code is not documented. */
const MERGED_LIMIT = 512;

/** The methods of a range. */
export function rangeMethods(range: RangeObject): NonNullable<Members['methods']> {
  const { host, sheet, area } = range;
  const intersection = (args: CallArguments): RangeObject | null => {
    const other = rangeFrom(host, sheet, args.textOrObject(0));
    const common = other.sheet === sheet ? areaIntersection(area, other.area) : null;
    return common === null ? null : range.at(common);
  };
  const used = (): RangeObject | null => {
    const found = sheet.usedAreaWithin(area);
    return found === null ? null : range.at(found);
  };
  return {
    ...neighbours(range),
    GetIntersectionOrNullObject: intersection,
    GetIntersection: (args) => intersection(args) ?? refuse('Range.getIntersection'),
    GetBoundingRect: (args) => range.at(areaUnion(area, rangeFrom(host, sheet, args.textOrObject(0)).area)),
    GetUsedRangeOrNullObject: used,
    GetUsedRange: () => used() ?? range.at({ ...area, rows: 1, columns: 1 }),
    GetSurroundingRegion: () => range.at(sheet.regionAround(area)),
    GetVisibleView: () => new RangeViewObject(range),
    GetSpecialCells: (args) => specialCells(range, args.text(0)) ?? refuse('Range.getSpecialCells'),
    GetSpecialCellsOrNullObject: (args) => specialCells(range, args.text(0)),
    GetMergedAreasOrNullObject: () => {
      const [first, ...rest] = mergedAreas(sheet, area);
      if (rest.length >= MERGED_LIMIT) throw new RichError('GeneralException', 'There are too many merged areas.');
      return first === undefined ? null : new RangeAreasObject(host, sheet, [first, ...rest]);
    },
    GetTables: (args) => new TablesObject(host, { area, sheet, fullyContained: args.boolean(0) }),
  };
}

function neighbours(range: RangeObject): NonNullable<Members['methods']> {
  const { area } = range;
  const at = (changed: Partial<Area>): RangeObject => range.at(checkInSheet({ ...area, ...changed }));
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  return {
    GetCell: (args) =>
      at({ row: area.row + args.number(0), column: area.column + args.number(1), rows: 1, columns: 1 }),
    GetRow: (args) => at({ row: area.row + args.number(0), rows: 1 }),
    GetColumn: (args) => at({ column: area.column + args.number(0), columns: 1 }),
    GetLastRow: () => at({ row: lastRow, rows: 1 }),
    GetLastColumn: () => at({ column: lastColumn, columns: 1 }),
    GetLastCell: () => at({ row: lastRow, column: lastColumn, rows: 1, columns: 1 }),
    GetEntireRow: () => at({ column: 0, columns: SHEET_COLUMNS }),
    GetEntireColumn: () => at({ row: 0, rows: SHEET_ROWS }),
    GetOffsetRange: (args) => at({ row: area.row + args.number(0), column: area.column + args.number(1) }),
    GetResizedRange: (args) => at({ rows: area.rows + args.number(0), columns: area.columns + args.number(1) }),
    GetAbsoluteResizedRange: (args) => at({ rows: args.number(0), columns: args.number(1) }),
  };
}

function checkInSheet(area: Area): Area {
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS;
  if (!isInside) throw invalidArgument('Range');
  return area;
}

function refuse(member: string): never {
  throw itemNotFound(member);
}

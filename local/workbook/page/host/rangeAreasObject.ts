import type { Area } from '../model/area.ts';
import { areaIntersection } from '../model/areaIntersection.ts';
import type { Sheet } from '../model/sheet.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import { cellCount } from './cellCount.ts';
import type { CallArguments } from './callArguments.ts';
import type { ExcelHost } from './excelHost.ts';
import { fullAddress } from './fullAddress.ts';
import { HostObject, type Members } from './hostObject.ts';
import { itemNotFound } from './itemNotFound.ts';
import { rangeFrom } from './rangeFrom.ts';
import { RangesObject } from './rangesObject.ts';
import { WorksheetObject } from './worksheetObject.ts';

/** Excel's RangeAreas: several areas of one sheet. It has no values of its own. */
export class RangeAreasObject extends HostObject {
  readonly typeName = 'RangeAreas';
  readonly #sheet: Sheet;
  readonly #areas: readonly [Area, ...Area[]];

  constructor(host: ExcelHost, sheet: Sheet, areas: readonly [Area, ...Area[]]) {
    super(host);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  protected override describe(): Members {
    const { host } = this;
    const sheet = this.#sheet;
    const areas = this.#areas;
    const address = () => areas.map((area) => fullAddress(sheet, area)).join(',');
    const intersection = (args: CallArguments) => {
      const other = rangeFrom(host, sheet, args.textOrObject(0));
      return this.#each((area) => (other.sheet === sheet ? areaIntersection(area, other.area) : null));
    };
    const used = () => this.#each((area) => sheet.usedAreaWithin(area));
    return {
      scalars: {
        Address: address,
        AddressLocal: address,
        AreaCount: () => areas.length,
        CellCount: () => cellCount(areas),
        IsEntireColumn: () => areas.every((area) => area.rows >= SHEET_ROWS),
        IsEntireRow: () => areas.every((area) => area.columns >= SHEET_COLUMNS),
      },
      objects: {
        Areas: () => new RangesObject(host, sheet, areas),
        Worksheet: () => new WorksheetObject(host, sheet),
      },
      methods: {
        GetIntersectionOrNullObject: intersection,
        GetIntersection: (args) => intersection(args) ?? refuse(),
        GetUsedRangeAreas: () => used() ?? refuse(),
        GetUsedRangeAreasOrNullObject: used,
      },
      commands: { Select: () => host.workbook.select(sheet, areas) },
    };
  }

  #each(change: (area: Area) => Area | null): RangeAreasObject | null {
    const [first, ...rest] = this.#areas.map(change).filter((area) => area !== null);
    return first === undefined ? null : new RangeAreasObject(this.host, this.#sheet, [first, ...rest]);
  }
}

function refuse(): never {
  throw itemNotFound('RangeAreas');
}

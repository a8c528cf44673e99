import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import type { Sheet } from '../model/sheet.ts';
import { eventRegistrations } from './eventRegistrations.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';
import { NamesObject } from './namesObject.ts';
import { RangeAreasObject } from './rangeAreasObject.ts';
import { rangeFrom } from './rangeFrom.ts';
import { RangeObject } from './rangeObject.ts';
import { TablesObject } from './tablesObject.ts';

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
const ALL_CELLS = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** Excel's Worksheet. */
export class WorksheetObject extends HostObject {
  readonly typeName = 'Worksheet';
  readonly sheet: Sheet;

  constructor(host: ExcelHost, sheet: Sheet) {
    super(host);
    this.sheet = sheet;
  }

  protected override describe(): Members {
    const { host, sheet } = this;
    const { workbook } = host;
    return {
      identity: () => ({ Id: sheet.id }),
      scalars: {
        Id: () => sheet.id,
        Name: () => sheet.name,
        Position: () => workbook.sheets.indexOf(sheet),
        Visibility: () => sheet.visibility,
      },
      objects: {
        Tables: () => new TablesObject(host, { sheet }),
        Names: () => new NamesObject(host, sheet),
      },
      methods: this.#ranges(),
      commands: {
        ...eventRegistrations('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'),
        // The page sorts nothing, so that nothing raises the two.
        ...eventRegistrations('RowHiddenChanged', 'RowSorted', 'ColumnSorted'),
        Activate: () => workbook.activate(sheet),
      },
    };
  }

  #ranges(): NonNullable<Members['methods']> {
    const { host, sheet } = this;
    const range = (area: RangeObject['area']) => new RangeObject(host, sheet, area);
    return {
      GetRange: (args) => {
        const address = args.optionalText(0);
        return address === null ? range(ALL_CELLS) : rangeFrom(host, sheet, address);
      },
      GetRanges: (args) => {
        const [first, ...rest] = args
          .text(0)
          .split(',')
          .map((part) => rangeFrom(host, sheet, part).area);
        return new RangeAreasObject(host, sheet, [first ?? FIRST_CELL, ...rest]);
      },
      GetRangeByIndexes: (args) =>
        range({ row: args.number(0), column: args.number(1), rows: args.number(2), columns: args.number(3) }),
      GetCell: (args) => range({ ...FIRST_CELL, row: args.number(0), column: args.number(1) }),
      GetUsedRange: () => range(sheet.usedArea() ?? FIRST_CELL),
      GetUsedRangeOrNullObject: () => {
        const used = sheet.usedArea();
        return used === null ? null : range(used);
      },
    };
  }
}

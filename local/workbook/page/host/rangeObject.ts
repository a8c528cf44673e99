import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import { cellCount } from './cellCount.ts';
import { cellGrids } from './cellGrids.ts';
import { commonFlag } from './commonFlag.ts';
import type { ExcelHost } from './excelHost.ts';
import { fullAddress } from './fullAddress.ts';
import { HostObject, type Members } from './hostObject.ts';
import { rangeMethods } from './rangeMethods.ts';
import { rangeSetters } from './rangeSetters.ts';
import { RichError } from './richError.ts';
import { WorksheetObject } from './worksheetObject.ts';

/** Excel's Range: one area of one sheet. */
export class RangeObject extends HostObject {
  readonly typeName = 'Range';
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(host: ExcelHost, sheet: Sheet, area: Area) {
    super(host);
    this.sheet = sheet;
    this.area = area;
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeObject {
    return new RangeObject(this.host, this.sheet, area);
  }

  protected override describe(): Members {
    const { host, sheet, area } = this;
    const rowHidden = () => commonFlag(sheet.hiddenRows, area.row, area.rows);
    const columnHidden = () => commonFlag(sheet.hiddenColumns, area.column, area.columns);
    return {
      scalars: {
        ...cellGrids(host, sheet, area),
        Address: () => fullAddress(sheet, area),
        AddressLocal: () => fullAddress(sheet, area),
        CellCount: () => cellCount([area]),
        RowCount: () => area.rows,
        ColumnCount: () => area.columns,
        RowIndex: () => area.row,
        ColumnIndex: () => area.column,
        IsEntireColumn: () => area.rows >= SHEET_ROWS,
        IsEntireRow: () => area.columns >= SHEET_COLUMNS,
        RowHidden: rowHidden,
        ColumnHidden: columnHidden,
        Hidden: () => hiddenState(rowHidden(), columnHidden()),
      },
      objects: { Worksheet: () => new WorksheetObject(host, sheet) },
      methods: rangeMethods(this),
      commands: {
        Select: () => this.#select(),
        Clear: () => host.workbook.clear(sheet, area),
      },
      setters: rangeSetters(this),
    };
  }

  #select(): void {
    if (this.sheet.isLocked) {
      throw new RichError('AccessDenied', 'You cannot perform the requested operation.', 'Range.select');
    }
    this.host.workbook.select(this.sheet, [this.area]);
  }
}

/** All cells hidden, none, or (null) some of them. */
function hiddenState(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

import type { Area } from '../model/area.ts';
import type { Table } from '../model/table.ts';
import { eventRegistrations } from './eventRegistrations.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';
import { itemNotFound } from './itemNotFound.ts';
import { RangeObject } from './rangeObject.ts';
import { TableColumnsObject } from './tableColumnsObject.ts';
import { WorksheetObject } from './worksheetObject.ts';

/** Excel's Table. */
export class TableObject extends HostObject {
  readonly typeName = 'Table';
  readonly #table: Table;

  constructor(host: ExcelHost, table: Table) {
    super(host);
    this.#table = table;
  }

  protected override describe(): Members {
    const { host } = this;
    const { id, name, sheetId, area, hasHeaders, hasTotals } = this.#table;
    const sheet = host.workbook.sheet(sheetId);
    const range = (part: Area) => new RangeObject(host, sheet, part);
    const headerRows = hasHeaders ? 1 : 0;
    const body = { ...area, row: area.row + headerRows, rows: area.rows - headerRows - (hasTotals ? 1 : 0) };
    return {
      identity: () => ({ Id: id }),
      scalars: { Id: () => id, Name: () => name, ShowHeaders: () => hasHeaders, ShowTotals: () => hasTotals },
      objects: {
        Columns: () => new TableColumnsObject(host, this.#table),
        Worksheet: () => new WorksheetObject(host, sheet),
      },
      commands: eventRegistrations('DataChanged', 'SelectionChanged'),
      methods: {
        GetRange: () => range(area),
        GetHeaderRowRange: () => (hasHeaders ? range({ ...area, rows: 1 }) : refuse('Table.getHeaderRowRange')),
        GetDataBodyRange: () => range(body),
        GetTotalRowRange: () =>
          hasTotals ? range({ ...area, row: area.row + area.rows - 1, rows: 1 }) : refuse('Table.getTotalRowRange'),
      },
    };
  }
}

function refuse(member: string): never {
  throw itemNotFound(member);
}

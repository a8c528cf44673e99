import type { Table } from '../model/table.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';
import { plainValue } from './plainValue.ts';
import { TableColumnObject } from './tableColumnObject.ts';

/** Excel's TableColumnCollection. */
export class TableColumnsObject extends HostObject {
  readonly typeName = 'TableColumnCollection';
  readonly #table: Table;

  constructor(host: ExcelHost, table: Table) {
    super(host);
    this.#table = table;
  }

  protected override describe(): Members {
    const { area } = this.#table;
    return {
      items: () => Array.from({ length: area.columns }, (_, c) => new TableColumnObject(this.host, this.#nameOf(c), c)),
      methods: { GetCount: () => area.columns },
    };
  }

  #nameOf(column: number): string {
    const { sheetId, area, hasHeaders, hiddenNames } = this.#table;
    if (!hasHeaders) return hiddenNames[column] ?? `Column${column + 1}`;
    return String(plainValue(this.host.workbook.sheet(sheetId).valueAt(area.row, area.column + column)));
  }
}

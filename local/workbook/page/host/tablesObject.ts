import type { Area } from '../model/area.ts';
import { areaIntersection } from '../model/areaIntersection.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Table } from '../model/table.ts';
import type { CallArguments } from './callArguments.ts';
import { eventRegistrations } from './eventRegistrations.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';
import { itemNotFound } from './itemNotFound.ts';
import { orNull } from './orNull.ts';
import { TableObject } from './tableObject.ts';

/** Which tables a collection holds: those of a workbook (nothing given), of a sheet, or of a range. */
export interface TableScope {
  readonly sheet?: Sheet;
  readonly area?: Area;
  /** Only tables that lie in the area as a whole. */
  readonly fullyContained?: boolean;
}

/** Excel's TableCollection and TableScopedCollection. */
export class TablesObject extends HostObject {
  readonly typeName = 'TableCollection';
  readonly #scope: TableScope;

  constructor(host: ExcelHost, scope: TableScope = {}) {
    super(host);
    this.#scope = scope;
  }

  protected override describe(): Members {
    const tables = () => [...this.host.workbook.tables.values()].filter((table) => isInScope(table, this.#scope));
    const item = (args: CallArguments) => this.#find(tables(), args.text(0));
    const itemAt = (index: number) => {
      const table = tables()[index];
      if (table === undefined) throw itemNotFound('TableCollection');
      return new TableObject(this.host, table);
    };
    return {
      items: () => tables().map((table) => new TableObject(this.host, table)),
      item,
      commands: eventRegistrations('DataChanged'),
      methods: {
        GetCount: () => tables().length,
        GetFirst: () => itemAt(0),
        GetItem: item,
        GetItemAt: (args) => itemAt(args.number(0)),
        GetItemOrNullObject: (args) => orNull(() => item(args)),
      },
    };
  }

  #find(tables: readonly Table[], key: string): TableObject {
    const found = tables.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
    if (found === undefined) throw itemNotFound('TableCollection.getItem');
    return new TableObject(this.host, found);
  }
}

function isInScope(table: Table, { sheet, area, fullyContained }: TableScope): boolean {
  if (sheet !== undefined && table.sheetId !== sheet.id) return false;
  if (area === undefined) return true;
  const common = areaIntersection(table.area, area);
  if (common === null) return false;
  return fullyContained !== true || (common.rows === table.area.rows && common.columns === table.area.columns);
}

import type { CallArguments } from './callArguments.ts';
import { eventRegistrations } from './eventRegistrations.ts';
import { HostObject, type Members } from './hostObject.ts';
import { orNull } from './orNull.ts';
import { sheetByKey } from './sheetByKey.ts';
import { WorksheetObject } from './worksheetObject.ts';

/** Excel's WorksheetCollection. */
export class WorksheetsObject extends HostObject {
  readonly typeName = 'WorksheetCollection';

  protected override describe(): Members {
    const { workbook } = this.host;
    const item = (args: CallArguments) => new WorksheetObject(this.host, sheetByKey(this.host, args.text(0)));
    return {
      items: () => workbook.sheets.map((sheet) => new WorksheetObject(this.host, sheet)),
      item,
      commands: eventRegistrations('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'),
      methods: {
        GetActiveWorksheet: () => new WorksheetObject(this.host, workbook.activeSheet),
        GetCount: () => workbook.sheets.length,
        GetItem: item,
        GetItemOrNullObject: (args) => orNull(() => item(args)),
      },
    };
  }
}

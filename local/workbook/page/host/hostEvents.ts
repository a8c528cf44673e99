import { addressFromArea } from '../model/addressFromArea.ts';
import type { CellValue } from '../model/cellValue.ts';
import { Listeners } from '../model/listeners.ts';
import type { CellsChanged, Workbook } from '../model/workbook.ts';
import type { Json } from '../model/json.ts';
import { plainValue } from './plainValue.ts';
import { valueType } from './valueType.ts';

/** Numbers of the events, from excel-web-16.00.js. */
const EVENT = { changed: 10, activated: 11, deactivated: 12, selectionChanged: 14, rowHiddenChanged: 22 } as const;

/** The target id of events of the whole collection of sheets. */
const ALL_SHEETS = 'Workbook';

/** An event of the rich API. office.js hands it to the handlers registered for its type and target. */
export interface RichEvent {
  readonly type: number;
  readonly targetId: string;
  readonly message: Json;
}

/** Turns changes of the workbook into the rich API's events. */
export class HostEvents {
  readonly raised = new Listeners<RichEvent>();
  /** `runtime.enableEvents`: an add-in can silence worksheet events around its own writes. */
  isEnabled = true;

  constructor(workbook: Workbook) {
    let activeId = workbook.activeSheet.id;
    workbook.cellsChanged.add((change) => this.#raise(EVENT.changed, change.sheet.id, changedMessage(change)));
    workbook.rowsHidden.add(({ sheet, first, count, isHidden }) => {
      this.#raise(EVENT.rowHiddenChanged, sheet.id, {
        worksheetId: sheet.id,
        address: `${first + 1}:${first + count}`,
        changeType: isHidden ? 'Hidden' : 'Unhidden',
        source: 'Local',
      });
    });
    workbook.selectionChanged.add(({ sheetId, areas }) => {
      const address = areas.map(addressFromArea).join(',');
      this.#raise(EVENT.selectionChanged, sheetId, { worksheetId: sheetId, address });
    });
    workbook.sheetActivated.add((sheet) => {
      this.#raise(EVENT.deactivated, activeId, { worksheetId: activeId });
      activeId = sheet.id;
      this.#raise(EVENT.activated, activeId, { worksheetId: activeId });
    });
  }

  #raise(type: number, sheetId: string, message: Json): void {
    if (!this.isEnabled) return;
    for (const targetId of [sheetId, ALL_SHEETS]) this.raised.call({ type, targetId, message });
  }
}

function changedMessage({ sheet, area, source, before, after }: CellsChanged): Json {
  const message = {
    worksheetId: sheet.id,
    address: addressFromArea(area),
    changeType: 'RangeEdited',
    source,
  };
  return before === undefined || after === undefined ? message : { ...message, ...details(before, after) };
}

function details(before: CellValue, after: CellValue): Readonly<Record<string, Json>> {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

import { Listeners } from '../model/listeners.ts';
import type { Workbook } from '../model/workbook.ts';
import { answerQuery, queryErrorFrom } from './answerQuery.ts';
import { HostEvents } from './hostEvents.ts';
import { queryRequest } from './queryRequest.ts';
import { References } from './references.ts';
import { RichError } from './richError.ts';

/** Excel on the web refuses larger requests and responses: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const IN_CELL_EDIT_MODE = new RichError(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
);

/** Answers office.js for one workbook, with the limits of Excel on the web. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly references = new References();
  /** What office.js hears of without asking. */
  readonly events: HostEvents;
  /** Whether the add-in wants its pane shown or only its runtime kept: `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly paneShown = new Listeners<boolean>();
  /** Largest request and response in bytes. A number of its own, so that limits can be tried with small data. */
  payloadLimit = PAYLOAD_LIMIT;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.events = new HostEvents(workbook);
  }

  /**
   * Answers one ProcessQuery request, JSON to JSON.
   * While a cell is being edited it refuses, or waits for the end of editing if `waitsForCellEdit`.
   */
  async answer(body: string, waitsForCellEdit = false): Promise<string> {
    if (waitsForCellEdit) await this.#endOfEditing();
    return this.#answerNow(body);
  }

  #answerNow(body: string): string {
    if (this.workbook.isEditing) return refusal(IN_CELL_EDIT_MODE);
    if (byteLength(body) > this.payloadLimit) {
      return refusal(
        new RichError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'),
      );
    }
    const answer = JSON.stringify(answerQuery(this, queryRequest.parse(JSON.parse(body))));
    return byteLength(answer) > this.payloadLimit ? refusal(responseTooLarge()) : answer;
  }

  /** Throws as soon as it is clear that so many cells can't fit: each takes at least two bytes of JSON. */
  checkCellCount(cells: number): void {
    if (cells * 2 > this.payloadLimit) throw responseTooLarge();
  }

  async #endOfEditing(): Promise<void> {
    if (!this.workbook.isEditing) return;
    await new Promise<void>((resolve) => {
      const stop = this.workbook.editingChanged.add((isEditing) => {
        if (isEditing) return;
        stop();
        resolve();
      });
    });
  }
}

function responseTooLarge(): RichError {
  return new RichError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
}

function refusal(error: RichError): string {
  return JSON.stringify({ Results: [], TraceIds: [], Error: queryErrorFrom(error, 0) });
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

import { completePush } from '../../shared/contract/pushes.ts';
import { completionOf, type DoubtStep } from './doubtStep.ts';
import { tableParts, type TablePart } from './tableParts.ts';
import type { TablesOrder } from './tablesOrder.ts';
import { tablesReceipt, type TablesReceipt } from './tablesReceipt.ts';
import type { TablesRun } from './tablesRun.ts';

/** The push of several tables into one new dataset. */
export interface TablesPush {
  /**
   * Creates the dataset and pushes one table after the other. Run again after a failure, it goes on: the dataset that is
   * there is used, tables that are done are skipped, and a table that was begun gets the same bytes under the same id.
   * After the signal no further table begins.
   * @throws {Problem} or {Unreachable} when it has stopped; no further table was begun
   */
  run(run: TablesRun): Promise<TablesReceipt>;
  /** Closes the push of the table that has stopped, and goes on with the tables after it. */
  leave(run: TablesRun): Promise<TablesReceipt>;
  /**
   * Pushes a table once more, in place of all its rows, then the tables that wait.
   * @param id of its new push
   */
  startAgain(table: string, id: string, run: TablesRun): Promise<TablesReceipt>;
  /** Pushes the tables of which nothing was pushed, also those that were left. */
  runRest(run: TablesRun): Promise<TablesReceipt>;
  /** Ends a push that has stopped; its receipt says what landed. */
  stop(run: TablesRun): Promise<TablesReceipt>;
  /** Does something about the rows of a table that are in doubt; the new receipt says what came of it. */
  resolve(table: string, how: DoubtStep, run: Pick<TablesRun, 'callApi'>): Promise<TablesReceipt>;
}

/** Makes the push of an order. */
export function pushTables(order: TablesOrder): TablesPush {
  const { parts, tell, datasetId, targetOf, push, close } = tableParts(order);

  function partOf(name: string): TablePart {
    const part = parts.find(({ table }) => table.name === name);
    if (!part) throw new RangeError('The dataset has no such table.');
    return part;
  }

  function receiptOfAll(): TablesReceipt {
    return tablesReceipt(
      parts.map(({ table, mode, receipt, ranges }) => ({
        name: table.name,
        rows: table.rowCount,
        mode,
        receipt,
        ranges,
      })),
    );
  }

  async function goOn(run: TablesRun): Promise<TablesReceipt> {
    tell(run);
    await datasetId(run.callApi);
    for (const part of parts) {
      if (part.receipt || part.isLeft) continue;
      if (run.signal.aborted) break;
      await push(part, run);
    }
    return receiptOfAll();
  }

  return {
    run: goOn,
    async leave(run) {
      const stopped = parts.find(({ receipt, isLeft }) => !receipt && !isLeft);
      if (stopped) {
        await close(stopped, run);
        stopped.isLeft = true;
      }
      return goOn(run);
    },
    async startAgain(name, id, run) {
      const part = partOf(name);
      await close(part, run);
      Object.assign(part, { id, mode: 'replace', isLeft: false, receipt: undefined, rowsLanded: 0 });
      return goOn(run);
    },
    async runRest(run) {
      for (const part of parts) part.isLeft = false;
      return goOn(run);
    },
    async stop(run) {
      for (const part of parts) await close(part, run);
      return receiptOfAll();
    },
    async resolve(name, how, { callApi }) {
      const part = partOf(name);
      const params = { ...(await targetOf(part, callApi)), pushId: part.id };
      part.receipt = await callApi(completePush, { params, body: completionOf(how) });
      return receiptOfAll();
    },
  };
}

import type { Receipt } from '../../shared/contract/push.ts';
import { completePush } from '../../shared/contract/pushes.ts';
import type { CallApi } from '../api/createApi.ts';
import type { BatchRange } from './batchRanges.ts';
import { createTables } from './createTables.ts';
import { completionOf, type DoubtStep } from './doubtStep.ts';
import { oneSideFirst } from './oneSideFirst.ts';
import { preparePush, type PreparedPush } from './preparePush.ts';
import type { PushProgress } from './pushProgress.ts';
import type { PushRun } from './pushRun.ts';
import type { PushTarget } from './pushTarget.ts';
import { runPush } from './runPush.ts';
import { stopPush } from './stopPush.ts';
import type { TablesOrder, TableToPush } from './tablesOrder.ts';
import type { TablesProgress } from './tablesProgress.ts';
import { tablesReceipt, type TablesReceipt } from './tablesReceipt.ts';
import { tableTotals } from './tableTotals.ts';
import { workInStretches } from './workInStretches.ts';

/** What running the push of several tables needs. */
export interface TablesRun extends Pick<PushRun, 'callApi' | 'clock' | 'signal' | 'stopWaiting'> {
  /** Told of every step. */
  readonly onProgress: (progress: TablesProgress) => void;
}

/** The push of several tables into one new dataset. */
export interface TablesPush {
  /**
   * Creates the dataset and pushes one table after the other. Run again after a failure, it goes on: the dataset that is
   * there is used, tables that are done are skipped, and a table that was begun gets the same bytes under the same id.
   * After the signal no further table begins.
   * @throws {Problem} or {Unreachable} when it has stopped; no further table was begun
   */
  run(run: TablesRun): Promise<TablesReceipt>;
  /** Ends a push that has stopped; its receipt says what landed. */
  stop(run: TablesRun): Promise<TablesReceipt>;
  /** Does something about the rows of a table that are in doubt; the new receipt says what came of it. */
  resolve(table: string, how: DoubtStep, run: Pick<TablesRun, 'callApi'>): Promise<TablesReceipt>;
}

interface Part extends TableToPush {
  prepared?: PreparedPush | undefined;
  receipt?: Receipt | undefined;
  rowsLanded: number;
  ranges: readonly BatchRange[];
}

/** Makes the push of an order. The bytes of a table are kept while it is pushed, not those of all tables at once. */
export function pushTables(order: TablesOrder): TablesPush {
  const parts: readonly Part[] = oneSideFirst(order.tables, order.relationships).map((table) => ({
    ...table,
    rowsLanded: 0,
    ranges: [],
  }));
  const datasetId = createTables(order);

  function tell({ onProgress }: TablesRun, current?: TablesProgress['current']) {
    const tables = parts.map(({ table, rowsLanded, receipt }) => ({
      name: table.name,
      rows: table.rowCount,
      rowsLanded,
      outcome: receipt?.outcome,
    }));
    onProgress({ tables, current });
  }

  /** The run of one of the pushes, which tells of its steps as steps of the whole. */
  function partRun(part: Part, run: TablesRun): PushRun {
    const onProgress = (push: PushProgress) => {
      part.rowsLanded = Math.max(part.rowsLanded, push.rowsLanded);
      tell(run, { name: part.table.name, push, ranges: part.ranges });
    };
    return { ...run, onProgress };
  }

  async function targetOf({ table }: Part, callApi: CallApi): Promise<PushTarget> {
    return { groupId: order.groupId, datasetId: await datasetId(callApi), tableName: table.name };
  }

  async function pushPart(part: Part, run: TablesRun): Promise<void> {
    const settings = partRun(part, run);
    const { id, table, source } = part;
    if (!part.prepared) {
      const target = await targetOf(part, run.callApi);
      const totals = await tableTotals(table, workInStretches());
      const input = { id, table, source, target, mode: 'append' as const, totals };
      const prepared = await preparePush(input, settings.onProgress, run.signal);
      part.prepared = prepared;
      part.ranges = prepared?.ranges ?? [];
    }
    if (part.prepared) conclude(part, await runPush(part.prepared, settings));
  }

  function conclude(part: Part, receipt: Receipt | undefined) {
    part.receipt = receipt;
    part.rowsLanded = receipt?.rowsSent ?? part.rowsLanded;
    part.prepared = undefined;
  }

  function receiptOfAll(): TablesReceipt {
    return tablesReceipt(
      parts.map(({ table, receipt, ranges }) => ({ name: table.name, rows: table.rowCount, receipt, ranges })),
    );
  }

  return {
    async run(run) {
      tell(run);
      await datasetId(run.callApi);
      for (const part of parts) {
        if (part.receipt) continue;
        if (run.signal.aborted) break;
        await pushPart(part, run);
      }
      return receiptOfAll();
    },
    async stop(run) {
      for (const part of parts) {
        if (part.prepared) conclude(part, await stopPush(part.prepared, partRun(part, run)));
      }
      return receiptOfAll();
    },
    async resolve(name, how, { callApi }) {
      const part = parts.find(({ table }) => table.name === name);
      if (!part) throw new RangeError('The dataset has no such table.');
      const params = { ...(await targetOf(part, callApi)), pushId: part.id };
      part.receipt = await callApi(completePush, { params, body: completionOf(how) });
      return receiptOfAll();
    },
  };
}

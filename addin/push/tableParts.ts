import type { Receipt } from '../../shared/contract/push.ts';
import type { CallApi } from '../api/createApi.ts';
import type { BatchRange } from './batchRanges.ts';
import { createTables, type CreateOnce } from './createTables.ts';
import { oneSideFirst } from './oneSideFirst.ts';
import { preparePush, type PreparedPush } from './preparePush.ts';
import type { PushProgress } from './pushProgress.ts';
import type { PushRun } from './pushRun.ts';
import type { PushTarget } from './pushTarget.ts';
import { runPush } from './runPush.ts';
import { stopPush } from './stopPush.ts';
import type { TablesOrder, TableToPush } from './tablesOrder.ts';
import type { TablesProgress } from './tablesProgress.ts';
import type { TablesRun } from './tablesRun.ts';
import { tableTotals } from './tableTotals.ts';
import { workInStretches } from './workInStretches.ts';

/** One of several tables and where its push stands. */
export interface TablePart extends Omit<TableToPush, 'id'> {
  id: string;
  mode: 'append' | 'replace';
  /** Whether it was left although the service knows no push of it. */
  isLeft: boolean;
  prepared?: PreparedPush | undefined;
  receipt?: Receipt | undefined;
  rowsLanded: number;
  ranges: readonly BatchRange[];
}

/** The tables of one dataset, each with its own push. */
export interface TableParts {
  /** In the order in which they are pushed. */
  readonly parts: readonly TablePart[];
  /** Tells where all of them stand. */
  readonly tell: (run: TablesRun, current?: TablesProgress['current']) => void;
  /** Creates the dataset; asked again, it gives the one that is there. */
  readonly datasetId: CreateOnce;
  /** Where a table of it is. */
  readonly targetOf: (part: TablePart, callApi: CallApi) => Promise<PushTarget>;
  /** Pushes one; what is prepared of it already is used. */
  readonly push: (part: TablePart, run: TablesRun) => Promise<void>;
  /** Closes the push of one that has stopped. */
  readonly close: (part: TablePart, run: TablesRun) => Promise<void>;
}

/** Makes the tables of an order. The bytes of one are kept while it is pushed, not those of all at once. */
export function tableParts(order: TablesOrder): TableParts {
  const parts: readonly TablePart[] = oneSideFirst(order.tables, order.relationships).map((table) => ({
    ...table,
    mode: 'append',
    isLeft: false,
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
  function partRun(part: TablePart, run: TablesRun): PushRun {
    const onProgress = (push: PushProgress) => {
      part.rowsLanded = Math.max(part.rowsLanded, push.rowsLanded);
      tell(run, { name: part.table.name, push, ranges: part.ranges });
    };
    // A table that starts again misses rows anyway: it need not keep the old ones until there is room for all.
    const confirm = part.mode === 'replace' ? (['quota_wait'] as const) : undefined;
    return { ...run, onProgress, confirm };
  }

  async function targetOf({ table }: TablePart, callApi: CallApi): Promise<PushTarget> {
    return { groupId: order.groupId, datasetId: await datasetId(callApi), tableName: table.name };
  }

  function conclude(part: TablePart, receipt: Receipt | undefined) {
    part.receipt = receipt;
    part.rowsLanded = receipt?.rowsSent ?? part.rowsLanded;
    part.prepared = undefined;
  }

  return {
    parts,
    tell,
    datasetId,
    targetOf,
    async push(part, run) {
      const settings = partRun(part, run);
      const { id, table, source, mode } = part;
      if (!part.prepared) {
        const target = await targetOf(part, run.callApi);
        const totals = await tableTotals(table, workInStretches());
        const input = { id, table, source, target, mode, totals };
        const prepared = await preparePush(input, settings.onProgress, run.signal);
        part.prepared = prepared;
        part.ranges = prepared?.ranges ?? [];
      }
      if (part.prepared) conclude(part, await runPush(part.prepared, settings));
    },
    async close(part, run) {
      if (part.prepared) conclude(part, await stopPush(part.prepared, partRun(part, run)));
    },
  };
}

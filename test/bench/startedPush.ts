import { addBatch, startPush } from '../../shared/contract/pushes.ts';
import type { Table } from '../../shared/table/table.ts';
import type { BenchPane } from './benchPane.ts';

/** A push that has been started and takes its batches one by one; every batch is the first one again. */
export interface StartedPush {
  /** The body of every batch. */
  readonly gzipped: Blob;
  sendBatch(n: number): Promise<void>;
}

/**
 * Starts a push of `batches` times the same batch.
 * @param table the rows of one batch
 */
export async function startPushOf(pane: BenchPane, table: Table, batches: number): Promise<StartedPush> {
  const target = await pane.createTarget(table);
  const prepared = await pane.prepare(table, target);
  const { gzipped } = await prepared.batches.get(0);
  const params = { ...target, pushId: prepared.id };
  const body = { ...prepared.start, batches, rows: table.rowCount * batches };
  const { driver } = await pane.callApi(startPush, { params, body });
  return {
    gzipped,
    async sendBatch(n) {
      await pane.callApi(addBatch, { params: { ...params, n }, query: { driver }, gzipped });
    },
  };
}

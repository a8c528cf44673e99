import { gzip } from '../../addin/api/gzip.ts';
import type { PreparedPush } from '../../addin/push/preparePush.ts';
import type { PushTarget } from '../../addin/push/pushTarget.ts';
import { sha256 } from '../../addin/push/sha256.ts';
import { cellsOf, columns } from './cellsOf.ts';
import type { PlannedPush } from './schedule.ts';
import type { BatchIds } from './story.ts';

/** Prepares a push as the pane does, in smaller batches than it would cut. */
export async function preparedPush(
  { mode }: Pick<PlannedPush, 'mode'>,
  ids: BatchIds,
  push: { readonly id: string; readonly target: PushTarget },
): Promise<PreparedPush> {
  const made = await Promise.all(
    ids.map(async (batch, n) => {
      const json = JSON.stringify({ rows: batch.map(cellsOf) });
      return { n, rows: batch.length, digest: await sha256(json), gzipped: await gzip(json) };
    }),
  );
  const batchOf = (n: number) => {
    const batch = made[n];
    if (batch === undefined) throw new RangeError(`There is no batch ${n}.`);
    return batch;
  };
  const digest = await sha256(made.map((batch) => batch.digest).join(''));
  const source = { workbook: `Schedule ${push.id}.xlsx`, sheet: 'Sheet1', range: 'A1:C9' };
  const rows = ids.flat();
  const counts = { rows: rows.length, batches: ids.length };
  return {
    ...push,
    batches: {
      digestOf: (n) => Promise.resolve(batchOf(n).digest),
      get: (n) => Promise.resolve(batchOf(n)),
    },
    start: { mode, columns: [...columns], ...counts, digest, totals: totalsOf(rows), source },
  };
}

/** What the numeric columns add up to; quarters add up exactly. */
function totalsOf(ids: readonly number[]) {
  return (['Id', 'Amount'] as const).map((column) => {
    const at = columns.findIndex(({ name }) => name === column);
    const sum = ids.reduce((total, id) => total + Number(cellsOf(id)[at]), 0);
    return { column, sum: String(sum), magnitude: sum, blanks: 0 };
  });
}

/** The ids of a push's rows, cut into batches of about the same size; no two pushes of a run share an id. */
export function batchIds(first: number, rows: number, batches: number): BatchIds {
  const size = Math.ceil(rows / Math.min(rows, batches));
  return Array.from({ length: Math.ceil(rows / size) }, (_, n) =>
    Array.from({ length: Math.min(size, rows - n * size) }, (_, r) => first + n * size + r),
  );
}

import { createHash, randomUUID } from 'node:crypto';
import { Problem } from '../../shared/problem.ts';
import { MAX_COLUMNS_PER_TABLE, MAX_ROWS_PER_POST } from '../../shared/limits.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import { addBatch, type Batch } from './addBatch.ts';
import { cancelPush } from './cancelPush.ts';
import { checkRows } from './checkRows.ts';
import { completePush } from './completePush.ts';
import { readGate } from './gates.ts';
import { openPush } from './openPush.ts';
import type { PushContext } from './pushContext.ts';

type Row = Readonly<Record<string, CellValue>>;

/**
 * Adds rows given as objects: a push of its own, so that they pass the same gate and are counted the same way. Columns
 * that a row doesn't have are blank.
 * @throws {Problem} with `rowsLanded` when a later batch failed
 */
export async function addRows(
  context: PushContext,
  rows: readonly Row[],
): Promise<{ readonly rowsAdded: number; readonly batches: number }> {
  const { schema } = (await readGate(context)).value;
  const columns: PushRecord['columns'] = namesOf(rows).map((name) => ({
    name,
    dataType: schema?.columns.find((column) => column.name === name)?.dataType,
  }));
  const values = rows.map((row) => columns.map(({ name }) => (Object.hasOwn(row, name) ? (row[name] ?? null) : null)));
  checkRows(columns, values);
  const batches = batchesOf(values);
  const hash = createHash('sha256');
  for (const { bytes } of batches) hash.update(bytes);
  const digest = hash.digest('hex');
  const pushId = randomUUID();
  const source = { workbook: 'the API', sheet: '', range: '' };
  const wanted = { mode: 'append', columns, rows: rows.length, batches: batches.length, digest, source } as const;
  await openPush(context, pushId, { ...wanted, confirm: 'already_pushed' }, 'rows');
  await addAll(context, pushId, batches);
  await checkArrived(context, pushId, rows.length);
  return { rowsAdded: rows.length, batches: batches.length };
}

/** The names of all columns; more than a table can have are refused before every row gets a cell for each. */
function namesOf(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const name of Object.keys(row)) names.add(name);
    if (names.size > MAX_COLUMNS_PER_TABLE) {
      throw new Problem(
        'invalid_rows',
        `The rows name more than ${MAX_COLUMNS_PER_TABLE} columns; no table has so many.`,
        {
          limit: MAX_COLUMNS_PER_TABLE,
        },
      );
    }
  }
  return [...names];
}

function batchesOf(values: readonly (readonly CellValue[])[]): readonly (Batch & { readonly bytes: Buffer })[] {
  const count = Math.ceil(values.length / MAX_ROWS_PER_POST);
  return Array.from({ length: count }, (_, n) => {
    const rows = values.slice(n * MAX_ROWS_PER_POST, (n + 1) * MAX_ROWS_PER_POST);
    return { n, rows, bytes: Buffer.from(JSON.stringify({ rows })) };
  });
}

async function addAll(context: PushContext, pushId: string, batches: readonly Batch[]): Promise<void> {
  let rowsLanded = 0;
  for (const batch of batches) {
    try {
      await addBatch(context, pushId, 1, batch);
      rowsLanded += batch.rows.length;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await letGo(context, pushId);
      throw withLanded(error, rowsLanded, `${rowsLanded} rows had landed before.`);
    }
  }
}

/** Power BI has taken every row; whether they are there is what it counts. */
async function checkArrived(context: PushContext, pushId: string, rows: number): Promise<void> {
  try {
    const { outcome, rowsFound } = await completePush(context, pushId);
    if (outcome === 'complete') return;
    const counted = rowsFound === undefined ? 'cannot be counted' : `${rowsFound} are counted`;
    throw new Problem('batch_in_doubt', `Power BI took ${rows} rows, but ${counted}. Look at the table.`, {
      rowsLanded: rowsFound,
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'batch_in_doubt') throw error;
    await letGo(context, pushId);
    throw withLanded(error, rows, `Power BI took all ${rows} rows; only counting them failed. Do not send them again.`);
  }
}

function withLanded(problem: Problem, rowsLanded: number, sentence: string): Problem {
  const { code, message, details } = problem;
  return new Problem(code, `${message} ${sentence}`, { ...details, rowsLanded }, { cause: problem });
}

/** Frees the gate at once where that is safe; a batch in doubt keeps it until it is settled. */
async function letGo(context: PushContext, pushId: string): Promise<void> {
  try {
    await cancelPush(context, pushId);
  } catch (error) {
    if (!(error instanceof Problem)) throw error; // the first problem is the one to tell; the gate expires by itself
  }
}

import { Problem } from '../../shared/problem.ts';
import { checkNobodyWrites } from '../datasets/checkNobodyWrites.ts';
import { rawRefusal } from '../powerbi/rawRefusal.ts';
import type { RawRequest } from '../powerbi/rawRequest.ts';
import { rawClock, type RawDeadline, type RawOutcome } from '../powerbi/rawTries.ts';
import { notConfirmed } from '../pushes/notConfirmed.ts';
import type { PushContext } from '../pushes/pushContext.ts';
import { spendBudget } from '../pushes/spendBudget.ts';
import { withGate } from '../pushes/withGate.ts';
import type { RawContext } from './rawContext.ts';
import { isRawRead } from './rawPolicy.ts';
import { rawRowCount } from './rawRowCount.ts';
import { rawSchemaFrom } from './rawSchema.ts';
import { isCanonicalId, rawTargetOf } from './rawTarget.ts';

/** Sends a request with its tries, until a deadline. */
export type SendTries = (deadline: RawDeadline) => Promise<RawOutcome>;

/** Tells whether a request adds rows: such a one is never repeated. */
export function addsRows({ method, segments }: RawRequest): boolean {
  const { tableName, below } = rawTargetOf(segments);
  return method === 'POST' && tableName !== undefined && below.length === 5 && below[4] === 'rows';
}

/**
 * Sends a raw request through what it has to pass: a write to a table or its rows passes the table's gate, and rows the
 * budget; a dataset is deleted only while nobody writes to it. A dataset that Power BI does not know needs no gate, and
 * its own refusal is the answer.
 * @throws {Problem} `push_in_progress`, `unfinished_push`, `quota_exhausted`; `invalid_request` for ids in another spelling
 */
export async function sendThroughGate(
  context: RawContext,
  raw: RawRequest,
  deadline: RawDeadline,
  send: SendTries,
): Promise<RawOutcome> {
  const { groupId, below, datasetId, tableName } = rawTargetOf(raw.segments);
  // Wherever it stands: what is no table of a dataset is refused below rather than taken for harmless.
  const namesTable = below.some((segment, i) => segment === 'tables' && i + 1 < below.length);
  const isTableWrite = namesTable && !isRawRead(raw.method);
  const isDeletion = raw.method === 'DELETE' && datasetId !== undefined && below.length === 2;
  if (!isTableWrite && !isDeletion) return await send(deadline);
  if ((groupId !== undefined && !isCanonicalId(groupId)) || !isCanonicalId(datasetId)) throw otherSpelling();
  if (isDeletion) {
    const dataset = await orMissing(context.inDataset({ groupId, datasetId }));
    if (dataset !== undefined) await checkNobodyWrites(dataset);
    const outcome = await send(deadline);
    dataset?.forgetDataset(); // whatever came of it: the next request asks Power BI
    return outcome;
  }
  if (tableName === undefined) throw otherSpelling();
  const table = await orMissing(context.inTable({ groupId, datasetId, tableName }));
  return table === undefined ? await send(deadline) : await sendToTable(table, raw, deadline, send);
}

async function sendToTable(
  context: PushContext,
  raw: RawRequest,
  deadline: RawDeadline,
  send: SendTries,
): Promise<RawOutcome> {
  const redefines = rawTargetOf(raw.segments).below.length === 4;
  const use = { kind: 'raw', deletesRows: !addsRows(raw), redefines } as const;
  const unconfirmed = notConfirmed(context, 'what became of the request');
  let inDoubt: RawOutcome | undefined;
  try {
    return await withGate(context, use, async (signal, known) => {
      if (addsRows(raw)) await spendBudget(context, rawRowCount(raw.body), 0);
      const at = Math.min(deadline.at, rawClock() + context.times.postDeadline);
      const outcome = await send({ at, signal });
      if (outcome.isInDoubt) {
        inDoubt = outcome;
        return { unconfirmed };
      }
      if ('problem' in outcome) throw outcome.problem;
      const wrote = outcome.answer.status <= 299;
      return { result: outcome, wrote, schema: wrote && raw.method === 'PUT' ? rawSchemaFrom(raw.body, known) : known };
    });
  } catch (error) {
    // The gate stays held until what is in doubt is settled; the answer is Power BI's all the same.
    if (error === unconfirmed && inDoubt !== undefined && 'answer' in inDoubt) return inDoubt;
    throw error;
  }
}

/** What Power BI finds; undefined where it does not. */
async function orMissing<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Problem && (error.code === 'dataset_not_found' || error.code === 'group_not_found')) {
      return undefined;
    }
    throw error;
  }
}

function otherSpelling(): Problem {
  return rawRefusal(
    'path',
    'writes to tables or datasets, so it must be /groups/{id}/datasets/{id}/tables/{name} or what is below, the ids as ' +
      'Power BI lists them: write it so',
  );
}

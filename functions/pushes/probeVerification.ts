import { Problem } from '../../shared/problem.ts';
import { countRows, countUnmarked } from '../powerbi/countRows.ts';
import type { RecordedSchema } from '../store/gate.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import type { PushContext } from './pushContext.ts';

const MARKED_IN_FLIGHT = 4;

/** How a push's batches can be verified, and what that allows. */
export type Verification = Pick<PushRecord, 'verifiedBy' | 'inFlight' | 'baseRows'>;

/**
 * Finds out, before the first batch, how Power BI can be asked about this push's rows: by their mark, by the number of
 * rows in the table, or not at all where the caller may not query the dataset.
 */
export async function probeVerification(
  context: PushContext,
  schema: RecordedSchema | undefined,
): Promise<Verification> {
  if (
    schema?.mark !== false &&
    (await answersOrRefuses(() => countUnmarked(context.powerBi, context.place))) !== undefined
  ) {
    // With FIFO the order of arrival decides which rows stay, so batches go one by one.
    return { verifiedBy: 'mark', inFlight: schema?.retentionPolicy === 'basicFIFO' ? 1 : MARKED_IN_FLIGHT };
  }
  const rows = await answersOrRefuses(() => countRows(context.powerBi, context.place));
  if (rows !== undefined) return { verifiedBy: 'row-count', inFlight: 1, baseRows: rows };
  return { verifiedBy: 'none', inFlight: 1 };
}

/** A query that Power BI refuses for good (no such column, not permitted) is an answer; one that can't be asked now isn't. */
async function answersOrRefuses(count: () => Promise<number>): Promise<number | undefined> {
  try {
    return await count();
  } catch (error) {
    const refused =
      error instanceof Problem && ['power_bi_error', 'not_permitted', 'dataset_not_found'].includes(error.code);
    if (refused) return undefined;
    throw error;
  }
}

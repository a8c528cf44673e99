import { countRows, countUnmarked } from '../powerbi/countRows.ts';
import type { RecordedSchema } from '../store/gate.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import { countUnlessRefused } from './countUnlessRefused.ts';
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
    (await countUnlessRefused(() => countUnmarked(context.powerBi, context.place))) !== undefined
  ) {
    // With FIFO the order of arrival decides which rows stay, so batches go one by one.
    return { verifiedBy: 'mark', inFlight: schema?.retentionPolicy === 'basicFIFO' ? 1 : MARKED_IN_FLIGHT };
  }
  const rows = await countUnlessRefused(() => countRows(context.powerBi, context.place));
  if (rows !== undefined) return { verifiedBy: 'row-count', inFlight: 1, baseRows: rows };
  return { verifiedBy: 'none', inFlight: 1 };
}

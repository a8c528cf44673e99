import { countMarkedTable, countRows } from '../powerbi/countRows.ts';
import type { RecordedSchema } from '../store/gate.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import { countUnlessRefused } from './countUnlessRefused.ts';
import { POSTS_AT_ONCE } from './createPostSlots.ts';
import type { PushContext } from './pushContext.ts';

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
  const { powerBi, place } = context;
  // With FIFO the order of arrival decides which rows stay, so batches go one by one.
  const inFlight = schema?.retentionPolicy === 'basicFIFO' ? 1 : POSTS_AT_ONCE;
  const marked = schema?.mark === false ? undefined : await countUnlessRefused(() => countMarkedTable(powerBi, place));
  if (marked !== undefined) return { verifiedBy: 'mark', inFlight, baseRows: marked };
  const baseRows = await countUnlessRefused(() => countRows(powerBi, place));
  return { verifiedBy: baseRows === undefined ? 'none' : 'row-count', inFlight: 1, baseRows };
}

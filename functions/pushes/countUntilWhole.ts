import { setTimeout } from 'node:timers/promises';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import { countPush, type Counted } from './countPush.ts';
import type { PushContext } from './pushContext.ts';

/** Milliseconds before each further count: a query may see rows later than the answer that took them. */
const PAUSES = [500, 2_000];

/** Counts a push's rows, and again a little later when rows are missing that Power BI said it took. */
export async function countUntilWhole(
  context: PushContext,
  push: PushRecord,
  batches: readonly BatchRecord[],
): Promise<Counted> {
  let counted = await countPush(context, push, batches);
  for (const pause of PAUSES) {
    const isMissing = !counted.isWhole && (counted.rowsFound ?? push.rows) < push.rows;
    if (!isMissing || batches.some((batch) => batch.state === 'in-doubt')) break;
    await setTimeout(pause);
    counted = await countPush(context, push, batches);
  }
  return counted;
}

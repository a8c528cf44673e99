import { Problem } from '../../shared/problem.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import { countBatch } from './countBatch.ts';
import type { PushContext } from './pushContext.ts';

/** Counts a batch's rows at once, because rows found are proof; that the count failed proves nothing: it is "not known". */
export async function countedNow(
  context: PushContext,
  push: PushRecord,
  batch: BatchRecord,
): Promise<number | undefined> {
  try {
    return await countBatch(context, push, batch);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

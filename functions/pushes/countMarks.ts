import { Problem } from '../../shared/problem.ts';
import { markOf } from '../../shared/table/mark.ts';
import { countMark, countMarksOf } from '../powerbi/countRows.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Counts the rows of every mark of a push, all in one query; where Power BI does not take that query, mark by mark.
 * @returns by the marks; one that no row carries may be missing
 */
export async function countMarks(
  { powerBi, place }: PushContext,
  push: PushRecord,
  batches: readonly BatchRecord[],
): Promise<ReadonlyMap<string, number>> {
  try {
    return await countMarksOf(powerBi, place, push.id);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'refused_by_power_bi') throw error;
  }
  const counted = new Map<string, number>();
  for (const { n, attempt } of batches) {
    for (let i = 1; i <= attempt; i += 1) {
      const mark = markOf(push.id, n, i);
      counted.set(mark, await countMark(powerBi, place, mark));
    }
  }
  return counted;
}

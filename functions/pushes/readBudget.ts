import { budget, type Budget } from '../store/pushRecord.ts';
import { budgetKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

/** What a dataset has used of its hour, and the storage service's clock; undefined when nobody has used any. */
export async function readBudget(
  context: Pick<PushContext, 'records' | 'address'>,
): Promise<{ readonly used: Budget['minutes']; readonly now: number } | undefined> {
  const { tenantId, datasetId } = context.address;
  const known = await context.records.get(budgetKey(tenantId, datasetId), budget);
  return known === undefined ? undefined : { used: known.value.minutes, now: known.readAt };
}

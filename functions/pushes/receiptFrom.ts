import type { Receipt } from '../../shared/contract/push.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import type { Counted } from './countPush.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';

/** What a receipt says beyond what was counted. */
type Rest = Pick<Receipt, 'outcome' | 'rowsSent' | 'batchesInDoubt' | 'decisions' | 'totals'>;

/** Writes the receipt of a push out of what was counted and what has become of its batches. */
export async function receiptFrom(
  context: PushContext,
  push: PushRecord,
  counted: Partial<Counted>,
  rest: Rest,
): Promise<Receipt> {
  const { rowsFound, rowsInTable, doubledBatches = [] } = counted;
  const { schema } = (await readGate(context)).value;
  return {
    ...rest,
    rowsFound,
    rowsInTable,
    rowsOfOthers: rowsFound === undefined || rowsInTable === undefined ? undefined : rowsInTable - rowsFound,
    verifiedBy: push.verifiedBy,
    doubledBatches: [...doubledBatches],
    retentionPolicy: schema?.retentionPolicy,
    startedAt: push.startedAt,
    finishedAt: context.now().toISOString(),
    datasetUrl: context.datasetUrl,
  };
}

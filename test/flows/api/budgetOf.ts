import { Records } from '../../../functions/store/records.ts';
import { budget } from '../../../functions/store/pushRecord.ts';
import { storageClient } from '../../../functions/store/storageClient.ts';
import { budgetKey } from '../../../functions/store/tableKeys.ts';
import { HOME_TENANT } from '../../../local/people.ts';
import { cloud } from '../cloud.ts';

const records = new Records(storageClient({ kind: 'connection-string', connectionString: cloud.storage }));

/** Writes down that a dataset has used so many rows of its hour, so many minutes ago: a million real ones take too long. */
export async function useBudget(datasetId: string, rows: number, minutesAgo: number): Promise<void> {
  const key = budgetKey(HOME_TENANT, datasetId);
  const known = await records.get(key, budget);
  const minute = Math.floor(Date.now() / 60_000) - minutesAgo;
  const value = { minutes: { ...known?.value.minutes, [minute]: { rows, posts: 1 } } };
  const written = await records.write(known === undefined ? { insert: key, value } : { replace: known, value });
  if (written === undefined) throw new Error('the budget was written by another at the same moment');
}

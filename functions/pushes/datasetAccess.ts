import type { Dataset } from '../../shared/contract/datasets.ts';
import { Problem } from '../../shared/problem.ts';
import type { Caller } from '../auth/caller.ts';
import { getDataset } from '../powerbi/getDataset.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';

const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 5_000;

/** Answers whether a caller may see a dataset, by asking Power BI with the caller's own token. */
export type DatasetAccess = (
  powerBi: PowerBi,
  caller: Caller,
  place: Place & { readonly datasetId: string },
) => Promise<Dataset>;

/**
 * Makes the check that stands before every record: Power BI's own answer, remembered for a minute a caller.
 * @param clock milliseconds that only go forward
 */
export function createDatasetAccess(clock: () => number): DatasetAccess {
  const remembered = new Map<string, { readonly dataset: Dataset; readonly until: number }>();
  return async (powerBi, caller, place) => {
    const key = [caller.tenantId, caller.objectId, place.groupId ?? '', place.datasetId].join(':').toLowerCase();
    const known = remembered.get(key);
    if (known !== undefined && known.until > clock()) return known.dataset;
    remembered.delete(key);
    const dataset = await getDataset(powerBi, place);
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, { dataset, until: clock() + REMEMBERED_MS });
    return dataset;
  };
}

/** Refuses a dataset that takes no rows. */
export function checkIsPushDataset(dataset: Dataset): void {
  if (dataset.addRowsAPIEnabled !== false) return;
  throw new Problem(
    'not_a_push_dataset',
    'Rows can only be pushed into a push dataset, and this is not one. Choose another dataset or create one.',
  );
}

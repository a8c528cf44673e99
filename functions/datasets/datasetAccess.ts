import type { Dataset } from '../../shared/contract/datasets.ts';
import { Problem } from '../../shared/problem.ts';
import type { Caller } from '../auth/caller.ts';
import { getDataset } from '../powerbi/getDataset.ts';
import { listDatasets } from '../powerbi/listDatasets.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import type { Policy } from '../settings.ts';
import { createMemory } from './createMemory.ts';
import { isNarrowed } from './workspacePolicy.ts';

const REMEMBERED_MS = 60_000;

type DatasetPlace = Place & { readonly datasetId: string };

/** Answers whether a caller may see a dataset, by asking Power BI with the caller's own token. */
export interface DatasetAccess {
  readonly see: (powerBi: PowerBi, caller: Caller, place: DatasetPlace) => Promise<Dataset>;
  /** Asks anew next time, whoever the caller is: the dataset has been deleted. */
  readonly forget: (datasetId: string) => void;
}

/**
 * Makes the check that stands before every record: Power BI's own answer, remembered for a minute a caller. Where
 * policy is narrow, the dataset has to be listed in its workspace too: whether Power BI finds a dataset by its id under
 * the path of another workspace is not documented.
 * @param clock milliseconds that only go forward
 */
export function createDatasetAccess(policy: Policy, clock: () => number): DatasetAccess {
  const { remember, forget } = createMemory<Dataset>(REMEMBERED_MS, clock);
  const see: DatasetAccess['see'] = async (powerBi, caller, place) => {
    const key = [caller.tenantId, caller.objectId, place.groupId ?? '', place.datasetId].join(':').toLowerCase();
    return await remember(key, async () => {
      const dataset = await getDataset(powerBi, place);
      if (isNarrowed(policy)) await checkIsListed(powerBi, place);
      return dataset;
    });
  };
  return { see, forget: (datasetId) => forget(`:${datasetId.toLowerCase()}`) };
}

/** Refuses a dataset that takes no rows. */
export function checkIsPushDataset(dataset: Dataset): void {
  if (dataset.addRowsAPIEnabled !== false) return;
  throw new Problem(
    'not_a_push_dataset',
    'Rows can only be pushed into a push dataset, and this is not one. Choose another dataset or create one.',
  );
}

async function checkIsListed(powerBi: PowerBi, place: DatasetPlace): Promise<void> {
  const listed = await listDatasets({ powerBi, place });
  if (listed.some(({ id }) => id.toLowerCase() === place.datasetId.toLowerCase())) return;
  const where = place.groupId === undefined ? 'My workspace' : 'this workspace';
  throw new Problem(
    'policy_denied',
    `Your administrator has opened certain workspaces for Rangecast, and Power BI does not list this dataset in ${where}. ` +
      'Name its workspace; a dataset that is new may take a minute to be listed.',
  );
}

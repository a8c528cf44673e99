import { setTimeout as wait } from 'node:timers/promises';
import type { Dataset } from '../../shared/contract/datasets.ts';
import { Problem } from '../../shared/problem.ts';
import { lookAtDatasets, type DatasetsSeen } from '../powerbi/lookAtDatasets.ts';
import type { PlaceContext } from './placeContext.ts';

// Milliseconds before each look: a new dataset may be missing from the list at first.
const WAITS = [0, 1_000, 2_000, 4_000];

// The answer's `Date` has whole seconds, and the clocks of Power BI's servers may differ by a little.
const CLOCK_TOLERANCE = 2_000;

/** What was found of a dataset that Power BI may have created. */
export interface NewDatasets {
  /** Those that can be it: of its name, not listed before, created since. */
  readonly found: readonly Dataset[];
  /** Why the list could not be read the last time that it couldn't. */
  readonly problem?: Problem | undefined;
}

/**
 * Looks for a dataset whose creation Power BI has not confirmed, a few times over some seconds, until there is one. Its
 * creation time is compared with the time of the list before, both by Power BI's own clock.
 * @param before the datasets that were listed before it was sent
 */
export async function findNewDataset(
  context: Pick<PlaceContext, 'powerBi' | 'place'>,
  name: string,
  before: DatasetsSeen,
): Promise<NewDatasets> {
  const listed = new Set(before.datasets.map(({ id }) => id));
  const since = (before.at ?? 0) - CLOCK_TOLERANCE;
  let problem: Problem | undefined;
  for (const ms of WAITS) {
    await wait(ms);
    try {
      const { datasets } = await lookAtDatasets(context);
      const found = datasets.filter(
        (dataset) => dataset.name === name && !listed.has(dataset.id) && isCreatedSince(dataset, since),
      );
      if (found.length > 0) return { found };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problem = error; // the next look may go well; if none does, this goes along
    }
  }
  return { found: [], problem };
}

/** A list may leave the creation time out; then the name and the list before have to do. */
function isCreatedSince({ createdDate }: Dataset, since: number): boolean {
  const created = Date.parse(createdDate ?? '');
  return Number.isNaN(created) || created >= since;
}

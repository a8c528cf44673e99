import type { PaneServices } from './paneServices.ts';
import { placeOf } from './placeOf.ts';
import { quotaOfNewDataset } from './quotaOfNewDataset.ts';
import type { Quota } from './quotaText.ts';
import type { TargetState } from './targetState.ts';
import type { Person } from './usePerson.ts';
import { useTableFacts, type TableFacts } from './useTableFacts.ts';

/** What is known before a push of what it will meet. */
export interface PushOutlook {
  /** What is known of the chosen table. */
  readonly facts: TableFacts;
  /** What the hour has left for the rows; undefined: not known. */
  readonly quota: Quota | undefined;
}

/**
 * Finds out what a push of so many rows will meet.
 * @param isShown whether the form is: each time it comes back the table may hold other rows
 */
export function usePushOutlook(
  services: PaneServices,
  person: Person | undefined,
  target: TargetState,
  rows: number,
  isShown: boolean,
): PushOutlook {
  const isNew = target.kind === 'new';
  const at = isShown && !isNew && rows > 0 ? placeOf(target) : undefined;
  const facts = useTableFacts(services, at, rows, target.table);
  if (!isNew) return { facts, quota: facts.quota };
  return { facts, quota: person && quotaOfNewDataset(rows, person.limits.rowsPerHour, services.clock.now()) };
}

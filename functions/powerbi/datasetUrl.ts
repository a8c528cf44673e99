import type { Place } from './placeOf.ts';

/** Where a person opens a dataset, for when Power BI itself has not said. */
export function datasetUrl(app: string, place: Place, datasetId: string): string {
  return `${app}/groups/${place.groupId ?? 'me'}/datasets/${datasetId}/details`;
}

import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import type { Records } from '../store/records.ts';

/** A workspace or dataset that policy allows, Power BI as the caller may use it, and the records of their tenant. */
export interface PlaceContext<At extends Place = Place> {
  readonly powerBi: PowerBi;
  readonly records: Records;
  readonly tenantId: string;
  readonly place: At;
  /** The address at which a person opens a dataset of this workspace, if Power BI doesn't tell another. */
  readonly datasetUrl: (datasetId: string) => string;
}

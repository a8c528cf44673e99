import type { Dataset } from '../../shared/contract/datasets.ts';
import type { Caller } from '../auth/caller.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import type { PostSlots } from '../pushes/createPostSlots.ts';
import type { PushTimes } from '../settings.ts';
import type { Records } from '../store/records.ts';

/** A workspace or dataset that policy allows, Power BI as the caller may use it, and the records of their tenant. */
export interface PlaceContext<At extends Place = Place> {
  readonly caller: Caller;
  readonly powerBi: PowerBi;
  readonly records: Records;
  readonly times: PushTimes;
  /** Lets POSTs of rows leave, only so many to a dataset at once. */
  readonly postSlots: PostSlots;
  readonly tenantId: string;
  readonly place: At;
  /** The address at which a person opens a dataset of this workspace, if Power BI doesn't tell another. */
  readonly datasetUrl: (datasetId: string) => string;
  /** For the times that people read; ages are measured by the storage service's clock instead. */
  readonly now: () => Date;
  /** A new id for a push or whatever else holds a gate, as a lower-case UUID. */
  readonly newId: () => string;
}

/** A dataset that the caller may see, as Power BI itself has answered. */
export interface DatasetContext extends PlaceContext<Place & { readonly datasetId: string }> {
  readonly dataset: Dataset;
  /** Drops what is remembered of the dataset; for when it has been deleted. */
  readonly forgetDataset: () => void;
}

import type { Caller } from '../auth/caller.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import type { PostSlots } from './createPostSlots.ts';
import type { PushTimes } from '../settings.ts';
import type { Records } from '../store/records.ts';
import type { TableAddress } from '../store/tableKeys.ts';

/** Everything that the life of a push needs: whose it is, where it goes, and what it is kept in. */
export interface PushContext {
  readonly caller: Caller;
  readonly powerBi: PowerBi;
  readonly records: Records;
  readonly times: PushTimes;
  /** Lets POSTs of rows leave, only so many to a dataset at once. */
  readonly postSlots: PostSlots;
  /** Where the table is at Power BI. */
  readonly place: Place & { readonly datasetId: string; readonly tableName: string };
  /** Where the table's records are. */
  readonly address: TableAddress;
  /** The address at which a person opens the dataset. */
  readonly datasetUrl: string;
  /** For the times that people read; ages are measured by the storage service's clock instead. */
  readonly now: () => Date;
  /** A new id for a push or whatever else holds the gate, as a lower-case UUID. */
  readonly newId: () => string;
}

import type { Caller } from '../auth/caller.ts';
import type { DatasetContext } from '../datasets/placeContext.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import type { PushContext } from '../pushes/pushContext.ts';
import type { Policy } from '../settings.ts';

/** What a raw request needs: the policy, and the steps that every other writer passes. */
export interface RawContext {
  readonly caller: Caller;
  readonly powerBi: PowerBi;
  readonly policy: Policy;
  /** Lets a workspace pass that policy allows, or throws `policy_denied`. */
  readonly checkWorkspace: (place: Place) => Promise<void>;
  /** A dataset: policy, and Power BI's own answer whether the caller may see it. */
  readonly inDataset: (place: Place & { readonly datasetId: string }) => Promise<DatasetContext>;
  /** A table of a dataset, whether or not it takes rows. */
  readonly inTable: (place: Place & { readonly datasetId: string; readonly tableName: string }) => Promise<PushContext>;
  /** Writes a line to the log; never cells, tokens or names. */
  readonly log: (line: string) => void;
}

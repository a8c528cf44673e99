import type { Push } from '../../../shared/contract/push.ts';
import type { RecordedPush } from '../../../shared/contract/pushes.ts';
import type { BegunPush } from '../../links/begunPush.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { placeOfLink } from '../links/placeOfLink.ts';

/** A push that has not ended, as the pane meets it. */
export interface MetPush {
  readonly id: string;
  readonly at: PushTarget;
  /** Where its rows come from. */
  readonly source: RecordedPush['source'] | undefined;
}

/** One of which is known how its rows were made. */
export interface KnownPush extends MetPush {
  /** Undefined: it was begun in another browser. */
  readonly begun: BegunPush | undefined;
}

/** A push of the person's own that has stopped before its end. */
export interface UnfinishedPush extends KnownPush {
  /** Where it stands. */
  readonly stands: Push;
}

/** A push that this browser keeps. */
export function knownFromBegun(begun: BegunPush): KnownPush {
  const { workbook, sheet, address } = begun.cells;
  return {
    id: begun.id,
    at: placeOfLink(begun),
    source: { workbook, sheet, range: address },
    begun,
  };
}

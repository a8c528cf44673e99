import type { Receipt } from '../../../shared/contract/push.ts';
import type { Link } from '../../links/link.ts';
import { provenOutcome } from './provenOutcome.ts';
import type { Linked } from './readLinked.ts';

/**
 * A link after it was refreshed; undefined: the refresh was cancelled, and what the link knows stays.
 * @param id of the push
 * @param by name of the person
 */
export function renewedLink(link: Link, linked: Linked, id: string, receipt: Receipt, by: string): Link | undefined {
  const { finishedAt: at } = receipt;
  const outcome = provenOutcome(receipt, link.mode);
  if (!outcome) return undefined;
  const { selection, draft, fingerprint } = linked;
  const { sheet, address, hiddenRows } = selection;
  const columns = draft.table.columns.map(({ name }) => name);
  return {
    ...link,
    lastPush: { id, at, by, outcome, rows: draft.table.rowCount, hiddenRows, sheet, address, columns, fingerprint },
  };
}

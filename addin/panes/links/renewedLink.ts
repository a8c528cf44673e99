import type { Receipt } from '../../../shared/contract/push.ts';
import type { Link } from '../../links/link.ts';
import type { Linked } from './readLinked.ts';

/** A link after it was refreshed. @param id of the push @param by name of the person */
export function renewedLink(link: Link, linked: Linked, id: string, { finishedAt }: Receipt, by: string): Link {
  const { selection, draft, fingerprint } = linked;
  const { sheet, address } = selection;
  const columns = draft.table.columns.map(({ name }) => name);
  return {
    ...link,
    lastPush: { id, at: finishedAt, by, rows: draft.table.rowCount, sheet, address, columns, fingerprint },
  };
}

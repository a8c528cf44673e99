import type { Receipt } from '../../../shared/contract/push.ts';
import { isSameSource } from '../../links/isSameSource.ts';
import { LINK_VERSION, type Link } from '../../links/link.ts';
import type { ReadLink } from '../../links/readLink.ts';
import { periodProposals } from '../../table/periodProposals.ts';
import { hasColumn, PERIOD_COLUMN, PUSHED_ON_COLUMN } from '../../table/pushColumns.ts';
import { placeOf } from '../placeOf.ts';
import type { PushOrder } from '../pushOrder.ts';
import type { TargetState } from '../targetState.ts';
import type { BegunLink, NotedCells } from './beginLink.ts';
import { provenOutcome } from './provenOutcome.ts';

/** A push that has ended, as far as a link tells of it. */
export interface EndedPush {
  readonly id: string;
  readonly order: PushOrder;
  readonly receipt: Receipt;
  readonly target: TargetState;
  /** Name of the person who pushed. */
  readonly by: string;
}

/**
 * The link that a push leaves behind; undefined while its target is not known. One that was cancelled makes no link, but one
 * that is there learns which rows it has added.
 * A refresh of a table that was new replaces its rows, unless they carry the day or period that tells them apart.
 * A push that puts right what the one before left in doubt changes nothing of what a refresh does.
 * @param before the links of the workbook: the one of the same cells and table is renewed
 */
export function linkFromPush(
  { id, anchor, choices, cells }: Pick<BegunLink, 'id' | 'anchor'> & NotedCells,
  { id: pushId, order, receipt, target, by }: EndedPush,
  before: readonly ReadLink[],
): Link | undefined {
  const at = placeOf(target);
  const outcome = provenOutcome(receipt, order.mode);
  if (!at || !target.dataset || !outcome) return undefined;
  const added = order.table.columns.slice(order.cells.letters.length);
  const pushedOn = hasColumn(added, PUSHED_ON_COLUMN);
  const period = hasColumn(added, PERIOD_COLUMN) ? keptPeriod(target.period, Date.parse(receipt.startedAt)) : undefined;
  const isDated = pushedOn || period !== undefined;
  const { source, name } = anchor;
  const made = {
    version: LINK_VERSION,
    anchor: { source, ...(name === undefined ? {} : { name }) },
    target: {
      ...(at.groupId === undefined ? {} : { groupId: at.groupId }),
      groupName: target.workspace.name,
      datasetId: at.datasetId,
      datasetName: target.dataset.name,
      tableName: at.tableName,
    },
    mode: order.target.kind === 'new' && !isDated ? 'replace' : order.mode,
    choices,
    pushedOn,
    ...(period === undefined ? {} : { period }),
    lastPush: { ...cells, id: pushId, at: receipt.finishedAt, by, outcome },
  } as const;
  const earlier = before.find((read) => read.kind === 'link' && isSameLink(read.link, made));
  if (earlier?.kind === 'link') {
    const { link } = earlier;
    const mode = link.lastPush.outcome === 'in-doubt' ? link.mode : made.mode;
    return { ...made, mode, id: earlier.id, made: link.made };
  }
  if (receipt.outcome === 'cancelled') return undefined;
  return { ...made, id, made: { by, workbook: order.source.workbook, at: receipt.finishedAt } };
}

/** A month or quarter by its distance from today is another one when the link is refreshed. */
function keptPeriod(period: string | undefined, now: number): Link['period'] {
  if (period === undefined) return undefined;
  const proposal = periodProposals(now).find((it) => it.period === period);
  return proposal ? { relative: proposal.key } : { text: period };
}

function isSameLink(one: Link, other: Pick<Link, 'anchor' | 'target'>): boolean {
  return (
    isSameSource(one.anchor.source, other.anchor.source) &&
    one.target.datasetId === other.target.datasetId &&
    one.target.tableName === other.target.tableName
  );
}

import type { Link } from '../../links/link.ts';
import type { PushOrder } from '../pushOrder.ts';
import { pushOrderFrom } from '../pushOrderFrom.ts';
import { initialTarget } from '../targetState.ts';
import type { Linked } from './readLinked.ts';

/** The push that refreshes a link. @param workbook name of the open one */
export function linkedOrder({ target, mode }: Link, linked: Linked, workbook: string): PushOrder {
  const { groupId, groupName, datasetId, datasetName } = target;
  const chosen = {
    ...initialTarget,
    kind: 'existing',
    workspace: { id: groupId, name: groupName },
    dataset: { id: datasetId, name: datasetName },
    table: linked.facts,
    mode,
  } as const;
  const order = pushOrderFrom(linked, chosen, datasetName, workbook);
  if (!order) throw new Error('A link names its dataset and table.');
  return order;
}

import type { Link } from '../../links/link.ts';
import type { PushOrder } from '../pushOrder.ts';
import { pushOrderFrom } from '../pushOrderFrom.ts';
import type { Linked } from './readLinked.ts';
import { targetOfLink } from './targetOfLink.ts';

/** The push that refreshes a link. @param workbook name of the open one */
export function linkedOrder(link: Link, linked: Linked, workbook: string): PushOrder {
  const { datasetName } = link.target;
  const order = pushOrderFrom(linked, targetOfLink(link, linked.facts), datasetName, workbook, link.anchor.source);
  if (!order) throw new Error('A link names its dataset and table.');
  return order;
}

import type { Link } from '../../links/link.ts';
import { texts } from '../../texts/texts.ts';
import { dateTimeText } from '../dateTimeText.ts';
import { lastWriteText } from '../lastWriteText.ts';
import type { CheckedLink } from './useLinks.ts';
import { whereOfLink } from './placeOfLink.ts';

/** What a link is called: its table or name, else where its cells were. */
export function linkName({ anchor, lastPush }: Link): string {
  return anchor.name ?? `${lastPush.sheet}!${lastPush.address}`;
}

/** `Last push: 3 rows on 24 Nov 2026, 14:05 by Anna Larsen.` */
export function lastPushText({ lastPush: { rows, at, by } }: Link): string {
  return texts().link.lastPush(rows, dateTimeText(at), by);
}

/** Whose a link is, where that is not to be expected: made by another person, or in another workbook. */
export function ownerText({ made }: Link, by: string | undefined, workbook: string | undefined): string | undefined {
  const isHere = workbook === undefined || made.workbook === workbook;
  const isMine = by === undefined || made.by === by;
  if (isHere && isMine) return undefined;
  return isHere ? texts().link.madeBy(made.by) : texts().link.copied(made.by, made.workbook);
}

/** What a refresh does, in one sentence. */
export function refreshText({ mode, anchor }: Link): string {
  const does = texts().link.does[mode];
  const isHidden = anchor.source.kind === 'name' && anchor.name === undefined;
  return isHidden ? `${does} ${texts().link.wholeColumns}` : does;
}

/** Before a replace: what is deleted, who filled the table last and what comes in its place. */
export function replaceText(link: Link, { rows, facts }: Pick<CheckedLink, 'rows' | 'facts'>): string {
  const replaces = texts().push.replaces(whereOfLink(link), facts?.rowsInTable, rows);
  return facts?.lastWrite ? `${replaces} ${lastWriteText(facts.lastWrite)}` : replaces;
}

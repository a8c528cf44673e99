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

/** `3 rows on 24 Nov 2026, 14:05 by Anna Larsen.` */
export function lastPushText({ lastPush: { rows, at, by } }: Link): string {
  return `${texts().count.rows(rows)} on ${dateTimeText(at)} by ${by}.`;
}

/** Whose a link is, where that is not to be expected: made by another person, or in another workbook. */
export function ownerText({ made }: Link, by: string | undefined, workbook: string | undefined): string | undefined {
  const isHere = workbook === undefined || made.workbook === workbook;
  const isMine = by === undefined || made.by === by;
  if (isHere && isMine) return undefined;
  return `Made by ${made.by}${isHere ? '' : ` in ${made.workbook}, of which this workbook seems to be a copy`}.`;
}

/** What a refresh does, in one sentence. */
export function refreshText({ mode, anchor }: Link): string {
  const what = mode === 'replace' ? 'A refresh replaces all rows of the table.' : 'A refresh adds rows to the table.';
  const isHidden = anchor.source.kind === 'name' && anchor.name === undefined;
  return isHidden ? `${what} Rows added below the last one belong to it only if whole columns were selected.` : what;
}

/** Before a replace: what is deleted, who filled the table last and what comes in its place. */
export function replaceText(link: Link, { rows, facts }: Pick<CheckedLink, 'rows' | 'facts'>): string {
  const old = facts?.rowsInTable === undefined ? 'all rows' : `all ${texts().count.rows(facts.rowsInTable)}`;
  const comes = rows === undefined ? '' : `, then pushes ${texts().count.rows(rows)}`;
  const last = facts?.lastWrite ? ` ${lastWriteText(facts.lastWrite)}` : '';
  return `Deletes ${old} of ${whereOfLink(link)}${comes}.${last}`;
}

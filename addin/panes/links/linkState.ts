import type { Link } from '../../links/link.ts';
import type { Outcome } from '../outcomeOf.ts';
import { hiddenText } from '../hiddenText.ts';
import { texts } from '../../texts/texts.ts';
import { numberText } from '../../texts/numberText.ts';
import type { Finding } from '../../table/finding.ts';
import { findingText } from '../../table/findingText.ts';
import type { Linked } from './readLinked.ts';
import { schemaDifferences } from './schemaDifferences.ts';

/** How a link stands. */
export type LinkStateKind =
  'current' | 'changed' | 'source-gone' | 'target-gone' | 'in-doubt' | 'differs' | 'stopped' | 'unknown';

/** The states in which a link can be refreshed. */
export const REFRESHABLE: readonly LinkStateKind[] = ['current', 'changed'];

/** How a link stands, and what is to be said of it. */
export interface LinkState {
  readonly kind: LinkStateKind;
  readonly title: string;
  /** What to do about it; undefined: nothing. */
  readonly text?: string | undefined;
}

const TARGET_GONE: readonly string[] = ['group_not_found', 'dataset_not_found', 'table_not_found'];
const SOURCE_GONE: readonly string[] = ['selection: not-found', 'selection: no-range'];

/** Tells how a link stands by what was read of it. */
export function linkState(link: Link, read: Outcome<Linked>): LinkState {
  if ('value' in read) return stateOf(link, read.value);
  const { code, title, text } = read.problem;
  if (SOURCE_GONE.includes(code)) return { kind: 'source-gone', title: 'Source gone', text };
  if (TARGET_GONE.includes(code)) {
    const next = 'Remove the link, or push the cells into another table to keep a new one.';
    return { kind: 'target-gone', title: 'Target gone', text: `${title}. ${next}` };
  }
  return { kind: 'unknown', title: 'Not known', text: `${title}. ${text}` };
}

function stateOf(link: Link, linked: Linked): LinkState {
  return doubtOf(link) ?? differenceOf(link, linked) ?? stopOf(link, linked) ?? freshnessOf(link, linked);
}

function doubtOf({ lastPush }: Link): LinkState | undefined {
  if (lastPush.outcome === 'complete') return undefined;
  const text =
    'The last push did not prove that each row is in the table once. Choose the table in the form and look at its ' +
    'earlier pushes; then push the cells once more by the form, with “Replace all rows” if rows are missing or doubled.';
  return { kind: 'in-doubt', title: 'In doubt', text };
}

function differenceOf({ lastPush }: Link, { draft, facts }: Linked): LinkState | undefined {
  const differs = schemaDifferences(
    lastPush.columns,
    draft.table.columns.map(({ name }) => name),
    facts.columns?.map(({ name }) => name),
  );
  if (differs.length === 0) return undefined;
  const next = 'Put the columns back, or push the cells once more by the form, where you decide what goes.';
  return { kind: 'differs', title: 'Schema differs', text: `${differs.join(' ')} ${next}` };
}

function stopOf({ lastPush }: Link, { selection, draft }: Linked): LinkState | undefined {
  const stop = draft.findings.find(({ effect }) => effect === 'stop');
  const text = stop ? findingText(stop) : draft.violations[0]?.message;
  if (text !== undefined) return { kind: 'stopped', title: 'Cells to correct', text };
  if (selection.hiddenRows > 0 && lastPush.hiddenRows === 0) {
    const hidden = hiddenText(selection.hiddenRows, 0);
    const next = 'Show the rows, or push once more by the form.';
    return {
      kind: 'stopped',
      title: 'Rows are hidden',
      text: `${hidden} would not go. None was at the last push. ${next}`,
    };
  }
  if (draft.table.rowCount === 0) return { kind: 'stopped', title: 'No rows', text: 'Fill the rows below the names.' };
  return undefined;
}

function freshnessOf({ mode, lastPush }: Link, { selection, draft, facts, fingerprint }: Linked): LinkState {
  const hidden = hiddenText(selection.hiddenRows, selection.hiddenColumns.length);
  const loss = [lossText(draft.findings), hidden === '' ? undefined : `Without ${hidden}.`];
  const { rowsInTable } = facts;
  const isOther = mode === 'replace' && rowsInTable !== undefined && rowsInTable !== lastPush.rows;
  if (fingerprint !== lastPush.fingerprint) {
    const now = `Now ${texts().count.rows(draft.table.rowCount)}.`;
    return { kind: 'changed', title: 'Changed since', text: joined(now, ...loss) };
  }
  if (!isOther) return { kind: 'current', title: 'Up to date', text: joined(...loss) };
  const held = `The table holds ${texts().count.rows(rowsInTable)}, not the ${numberText(lastPush.rows)} of the last push.`;
  return { kind: 'changed', title: 'Table changed', text: joined(held, ...loss) };
}

function joined(...sentences: readonly (string | undefined)[]): string | undefined {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

/** Says how many cells and rows would not go as Excel holds them; undefined: all do. */
function lossText(findings: readonly Finding[]): string | undefined {
  const count = (effect: Finding['effect']) =>
    findings.filter((finding) => finding.effect === effect).reduce((sum, finding) => sum + finding.count, 0);
  const parts = [
    [count('blank'), 'go as blanks'],
    [count('changed'), 'go changed'],
    [count('left-out'), 'are left out'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${numberText(n)} ${what}`);
  return said.length === 0 ? undefined : `Of cells, rows and columns, ${said.join(', ')}.`;
}

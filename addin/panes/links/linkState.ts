import type { Link } from '../../links/link.ts';
import type { Outcome } from '../outcomeOf.ts';
import { tableFit } from '../tableFit.ts';
import { countText, numberText } from '../countText.ts';
import type { Finding } from '../../table/finding.ts';
import { findingText } from '../../table/findingText.ts';
import type { Linked } from './readLinked.ts';

/** How a link stands. */
export type LinkStateKind = 'current' | 'changed' | 'source-gone' | 'target-gone' | 'differs' | 'stopped' | 'unknown';

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

function stateOf({ lastPush }: Link, { draft, facts, fingerprint }: Linked): LinkState {
  const differs = schemaDifferences(
    lastPush.columns,
    draft.table.columns.map(({ name }) => name),
    facts.columns?.map(({ name }) => name),
  );
  if (differs.length > 0) {
    const next = 'Put the columns back, or push the cells once more by the form, where you decide what goes.';
    return { kind: 'differs', title: 'Schema differs', text: `${differs.join(' ')} ${next}` };
  }
  const stop = draft.findings.find(({ effect }) => effect === 'stop');
  const text = stop ? findingText(stop) : draft.violations[0]?.message;
  if (text !== undefined) return { kind: 'stopped', title: 'Cells to correct', text };
  if (draft.table.rowCount === 0) return { kind: 'stopped', title: 'No rows', text: 'Fill the rows below the names.' };
  const lost = lossText(draft.findings);
  if (fingerprint === lastPush.fingerprint) return { kind: 'current', title: 'Up to date', text: lost };
  const now = `Now ${countText(draft.table.rowCount, 'row')}.`;
  return { kind: 'changed', title: 'Changed since', text: lost === undefined ? now : `${now} ${lost}` };
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

/**
 * What keeps the columns of the sheet and of the table from going together as they did at the last push, a sentence each.
 * @param table undefined: nobody knows its columns
 */
export function schemaDifferences(
  pushed: readonly string[],
  now: readonly string[],
  table: readonly string[] | undefined,
): readonly string[] {
  const named = (names: readonly string[]) => names.map((name) => ({ name }));
  const { unknown: added, blank: missing } = tableFit(named(now), named(pushed));
  const refused = table ? tableFit(named(now), named(table)).unknown : [];
  return [
    ...(missing.length > 0 ? [`The cells have no ${namesText(missing)} any more.`] : []),
    ...(refused.length > 0 ? [`The table has no ${namesText(refused)}.`] : []),
    ...sentence(
      'New in the cells:',
      added.filter((name) => !refused.includes(name)),
    ),
  ];
}

function sentence(begin: string, names: readonly string[]): readonly string[] {
  return names.length > 0 ? [`${begin} ${namesText(names)}.`] : [];
}

function namesText(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

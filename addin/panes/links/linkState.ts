import type { Link } from '../../links/link.ts';
import type { Outcome } from '../outcomeOf.ts';
import { hiddenText } from '../hiddenText.ts';
import { texts } from '../../texts/texts.ts';
import type { Finding } from '../../table/finding.ts';
import { findingText } from '../../table/findingText.ts';
import { violationText } from '../violationText.ts';
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
  if (SOURCE_GONE.includes(code)) return { kind: 'source-gone', title: texts().linkState.sourceGone, text };
  if (TARGET_GONE.includes(code)) {
    const said = `${title}. ${texts().linkNote.targetGone}`;
    return { kind: 'target-gone', title: texts().linkState.targetGone, text: said };
  }
  return { kind: 'unknown', title: texts().linkState.unknown, text: `${title}. ${text}` };
}

function stateOf(link: Link, linked: Linked): LinkState {
  return doubtOf(link) ?? differenceOf(link, linked) ?? stopOf(link, linked) ?? freshnessOf(link, linked);
}

function doubtOf({ lastPush }: Link): LinkState | undefined {
  if (lastPush.outcome === 'complete') return undefined;
  return { kind: 'in-doubt', title: texts().linkState.inDoubt, text: texts().linkNote.inDoubt };
}

function differenceOf({ lastPush }: Link, { draft, facts }: Linked): LinkState | undefined {
  const differs = schemaDifferences(
    lastPush.columns,
    draft.table.columns.map(({ name }) => name),
    facts.columns?.map(({ name }) => name),
  );
  if (differs.length === 0) return undefined;
  return {
    kind: 'differs',
    title: texts().linkState.differs,
    text: joined(...differs, texts().linkNote.differs),
  };
}

function stopOf({ lastPush }: Link, { selection, draft }: Linked): LinkState | undefined {
  const stop = draft.findings.find(({ effect }) => effect === 'stop');
  const text = stop ? findingText(stop) : draft.violations.map(violationText)[0];
  if (text !== undefined) return { kind: 'stopped', title: texts().linkState.stopped, text };
  if (selection.hiddenRows > 0 && lastPush.hiddenRows === 0) {
    const said = texts().linkNote.rowsHidden(selection.hiddenRows);
    return { kind: 'stopped', title: texts().linkState.rowsHidden, text: said };
  }
  if (draft.table.rowCount === 0)
    return { kind: 'stopped', title: texts().linkState.noRows, text: texts().linkNote.noRows };
  return undefined;
}

function freshnessOf({ mode, lastPush }: Link, { selection, draft, facts, fingerprint }: Linked): LinkState {
  const hidden = hiddenText(selection.hiddenRows, selection.hiddenColumns.length);
  const loss = [lossText(draft.findings), hidden === '' ? undefined : texts().linkNote.without(hidden)];
  const { rowsInTable } = facts;
  const isOther = mode === 'replace' && rowsInTable !== undefined && rowsInTable !== lastPush.rows;
  if (fingerprint !== lastPush.fingerprint) {
    const now = texts().linkNote.now(draft.table.rowCount);
    return { kind: 'changed', title: texts().linkState.changed, text: joined(now, ...loss) };
  }
  if (!isOther) return { kind: 'current', title: texts().linkState.current, text: joined(...loss) };
  const held = texts().linkNote.tableHolds(rowsInTable, lastPush.rows);
  return { kind: 'changed', title: texts().linkState.tableChanged, text: joined(held, ...loss) };
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
    [count('blank'), texts().linkNote.blanks],
    [count('changed'), texts().linkNote.changed],
    [count('left-out'), texts().linkNote.leftOut],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, say]) => say(n));
  return said.length === 0 ? undefined : texts().linkNote.loss(said.join(', '));
}

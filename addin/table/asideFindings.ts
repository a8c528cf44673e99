import { texts } from '../texts/texts.ts';
import { effectOf, type Handlings } from './handling.ts';
import { MAX_CELLS_PER_FINDING, type Finding, type FindingEffect } from './finding.ts';
import type { Selection } from './selection.ts';
import type { AsideKind, SheetLayout } from './sheetLayout.ts';

/** Row numbers that a sentence names at most. */
const MOST_NAMED = 3;

/** Says of every kind of rows that are no data where they are and what happens to them. */
export function asideFindings(selection: Selection, layout: SheetLayout, handling: Handlings): readonly Finding[] {
  return asideKinds(layout).map((kind) => {
    const rows = layout.asides[kind];
    const effect = effectOf(kind, handling);
    const numbers = rows.map((row) => selection.rowNumbers[row] ?? 0);
    const said = texts().asideRows[kind](rowsText(numbers), rows.length, outcomeText(effect, rows.length));
    const message =
      kind === 'subtotal-row' && effect === 'note' ? `${said} ${texts().asideOutcome.countedTwice}` : said;
    const cells = rows.slice(0, MAX_CELLS_PER_FINDING).map((row) => firstFilled(selection, row));
    return { kind, effect, column: undefined, message, count: rows.length, cells };
  });
}

/** The rows that stay behind, as far as they are no data. */
export function rowsLeftOut(layout: SheetLayout, handling: Handlings): readonly number[] {
  return kindsLeftOut(layout, handling).flatMap((kind) => layout.asides[kind]);
}

/** The kinds of rows below the names that stay behind. */
export function kindsLeftOut(layout: SheetLayout, handling: Handlings): readonly AsideKind[] {
  return asideKinds(layout).filter((kind) => kind !== 'rows-above' && effectOf(kind, handling) !== 'note');
}

/** The kinds that a layout has rows of. */
export function asideKinds({ asides }: SheetLayout): readonly AsideKind[] {
  const kinds: readonly AsideKind[] = [
    'rows-above',
    'header-again',
    'blank-row',
    'subtotal-row',
    'total-row',
    'rows-below',
  ];
  return kinds.filter((kind) => asides[kind].length > 0);
}

function outcomeText(effect: FindingEffect, rows: number): string {
  if (effect === 'stop') return texts().asideOutcome.stop;
  return effect === 'left-out' ? texts().asideOutcome.leftOut : texts().asideOutcome.kept(rows);
}

/** E.g. "Row 5", "Rows 1–4", "Rows 5, 9 and 3 more". */
function rowsText(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return texts().sheetRows.one(first);
  if (last - first === numbers.length - 1) return texts().sheetRows.span(first, last);
  const more = numbers.length - MOST_NAMED;
  if (more <= 0) return texts().sheetRows.some(numbers.slice(0, -1).join(', '), last);
  return texts().sheetRows.many(numbers.slice(0, MOST_NAMED).join(', '), more);
}

function firstFilled({ columns, rowNumbers }: Selection, row: number): string {
  const column = columns.find((candidate) => candidate.valueAt(row) !== '') ?? columns[0];
  return `${column?.letters ?? 'A'}${rowNumbers[row] ?? ''}`;
}

import { effectOf, type Handlings } from './handling.ts';
import { MAX_CELLS_PER_FINDING, type Finding, type FindingEffect } from './finding.ts';
import type { Selection } from './selection.ts';
import type { AsideKind, SheetLayout } from './sheetLayout.ts';

const about: Readonly<Record<AsideKind, readonly [one: string, many: string]>> = {
  'rows-above': ['stands above the column names', 'stand above the column names'],
  'rows-below': ['stands below the data', 'stand below the data'],
  'blank-row': ['is blank', 'are blank'],
  'header-again': ['repeats the column names', 'repeat the column names'],
  'subtotal-row': ['holds a subtotal', 'hold subtotals'],
  'total-row': ['holds totals', 'hold totals'],
};

const outcomes: Readonly<Record<FindingEffect, string>> = {
  'left-out': 'left out',
  note: 'goes like the others',
  stop: 'nothing is pushed',
  blank: 'left out',
  changed: 'goes like the others',
};

/** Row numbers that a sentence names at most. */
const MOST_NAMED = 3;

/** Says of every kind of rows that are no data where they are and what happens to them. */
export function asideFindings(selection: Selection, layout: SheetLayout, handling: Handlings): readonly Finding[] {
  return asideKinds(layout).map((kind) => {
    const rows = layout.asides[kind];
    const effect = effectOf(kind, handling);
    const [one, many] = about[kind];
    const said = `${rowsText(rows.map((row) => selection.rowNumbers[row] ?? 0))} ${rows.length === 1 ? one : many}: ${outcomes[effect]}.`;
    const warning = kind === 'subtotal-row' && effect === 'note' ? ' Reports would count their amounts twice.' : '';
    const cells = rows.slice(0, MAX_CELLS_PER_FINDING).map((row) => firstFilled(selection, row));
    return { kind, effect, column: undefined, message: said + warning, count: rows.length, cells };
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

/** E.g. "Row 5", "Rows 1–4", "Rows 5, 9 and 3 more". */
function rowsText(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return `Row ${first}`;
  if (last - first === numbers.length - 1) return `Rows ${first}–${last}`;
  const named = numbers.slice(0, MOST_NAMED);
  const more = numbers.length - named.length;
  if (more === 0) return `Rows ${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
  return `Rows ${named.join(', ')} and ${more.toLocaleString('en')} more`;
}

function firstFilled({ columns, rowNumbers }: Selection, row: number): string {
  const column = columns.find((candidate) => candidate.valueAt(row) !== '') ?? columns[0];
  return `${column?.letters ?? 'A'}${rowNumbers[row] ?? ''}`;
}

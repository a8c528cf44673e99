import { texts } from '../texts/texts.ts';
import type { Choices } from './choices.ts';
import { columnBlocks } from './columnBlocks.ts';
import type { Finding } from './finding.ts';
import { isFilled } from './filledCells.ts';
import type { Selection } from './selection.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** Why a column stays behind unless the user wants it. */
export type ColumnReason = 'blank-column' | 'apart-column';

/**
 * Tells which columns stay behind by evidence: those without name and values, and those without a name to the right of a
 * blank column, which belong to something else on the sheet.
 * @param names the columns' names as the sheet has them
 */
export function columnsLeftOut(
  selection: Selection,
  names: readonly string[],
): ReadonlyMap<SelectionColumn, ColumnReason> {
  const left = new Map<SelectionColumn, ColumnReason>();
  const isNamed = (column: SelectionColumn) => (names[selection.columns.indexOf(column)] ?? '').trim() !== '';
  const nameless = selection.columns.filter((column) => !isNamed(column) && !isFilled(column));
  for (const column of nameless) left.set(column, 'blank-column');
  const blocks = columnBlocks(selection);
  const firstNamed = blocks.findIndex((block) => block.some(isNamed));
  for (const [b, block] of blocks.entries())
    if (firstNamed >= 0 && b > firstNamed && !block.some(isNamed))
      for (const column of block) left.set(column, 'apart-column');
  return left;
}

/** Says which columns stay behind by evidence, as far as the user didn't want them. */
export function columnFindings(
  { rowNumbers }: Selection,
  reasons: ReadonlyMap<SelectionColumn, ColumnReason>,
  { included }: Choices,
): readonly Finding[] {
  return (['blank-column', 'apart-column'] as const).flatMap((kind) => {
    const columns = [...reasons].flatMap(([column, reason]) =>
      reason === kind && included?.[column.letters] === undefined ? [column.letters] : [],
    );
    if (columns.length === 0) return [];
    const message = texts().asideColumns[kind](listed(columns), columns.length);
    const cells = columns.slice(0, 100).map((letters) => `${letters}${rowNumbers[0] ?? 1}`);
    return [{ kind, effect: 'left-out' as const, column: undefined, message, count: columns.length, cells }];
  });
}

function listed(letters: readonly string[]): string {
  return letters.length > 4 ? `${letters.slice(0, 3).join(', ')} …` : letters.join(', ');
}

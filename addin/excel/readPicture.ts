import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
import type { FoundCells } from './foundCells.ts';
import { readHidden, type Hidden } from './readHidden.ts';
import { readUsedAreas, type UsedArea } from './readUsedAreas.ts';
import type { Stack } from './stack.ts';
import { stackAreas } from './stackAreas.ts';

/** What is there to be read: it must be the same when reading ends as it was when it began. */
export interface Picture {
  readonly used: readonly UsedArea[];
  readonly stack: Stack;
  readonly hidden: Hidden;
}

/**
 * Reads which cells are used and what of them is hidden.
 * @throws {SelectionError} `empty`, `areas-differ` or `areas-overlap`
 */
export async function readPicture(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  found: FoundCells,
): Promise<Picture> {
  const used = await readUsedAreas(context, sheet, found.areas);
  const stack = stackAreas(used, found);
  return { used, stack, hidden: await readHidden(context, sheet, stack) };
}

/** Whether both show the same cells. */
export function isSamePicture(a: Picture, b: Picture): boolean {
  const [one, other] = [a, b].map(({ used, hidden: { rows, columns } }) => JSON.stringify([used, rows, [...columns]]));
  return one === other;
}

/** Says that the cells are no longer what they were when reading began. */
export function cellsChanged(): SelectionError {
  return new SelectionError('changed', texts().unreadable.changed);
}

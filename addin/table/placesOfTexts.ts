import { forStretches } from './forStretches.ts';
import type { Pause } from './pause.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/**
 * Gives the places of those of a column's texts that `isWanted` holds for: each text is looked at once, however many cells
 * hold it. Undefined: there are none.
 */
export async function placesOfTexts(
  { cells: { texts } }: SelectionColumn,
  isWanted: (text: string) => boolean,
  pause: Pause,
): Promise<ReadonlySet<number> | undefined> {
  const places = new Set<number>();
  const look = (first: number, end: number) => {
    for (let place = first; place < end; place += 1) if (isWanted(texts[place] ?? '')) places.add(place);
  };
  await forStretches({ from: 0, to: texts.length }, look, pause);
  return places.size > 0 ? places : undefined;
}

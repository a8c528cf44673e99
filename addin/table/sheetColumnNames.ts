import type { Choices } from './choices.ts';
import { headerNames } from './headerNames.ts';
import type { Pause } from './pause.ts';
import type { Selection } from './selection.ts';
import { sheetLayout } from './sheetLayout.ts';

/** A column by its name in the sheet, which stays when columns are inserted beside it. */
export interface SheetColumnName {
  readonly letters: string;
  /** Empty where the sheet has none. */
  readonly name: string;
  /** Which of the columns with this name, from 0. */
  readonly nth: number;
}

/** Names the columns of a selection as its sheet does. */
export async function sheetColumnNames(
  selection: Selection,
  choices: Choices,
  pause: Pause,
): Promise<readonly SheetColumnName[]> {
  const { header } = await sheetLayout(selection, choices, pause);
  const names = headerNames(selection, header, choices);
  const seen = new Map<string, number>();
  return selection.columns.map(({ letters }, c) => {
    const name = names[c] ?? '';
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { letters, name, nth };
  });
}

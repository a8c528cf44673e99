import type { Choices } from '../table/choices.ts';
import type { Selection } from '../table/selection.ts';
import type { SheetColumnName } from '../table/sheetColumnNames.ts';
import type { KeptChoices } from './link.ts';

/** Choices as a link keeps them: columns by their names in the sheet, the header row by its distance from the first row. */
export function keptFromChoices(
  { header, headerRow, types, columns, included, handling }: Choices,
  { rowNumbers, hiddenRead }: Pick<Selection, 'rowNumbers' | 'hiddenRead'>,
  names: readonly SheetColumnName[],
): KeptChoices {
  const decided = names.map(({ letters, name, nth }) => ({
    name,
    nth,
    ...(included?.[letters] === undefined ? {} : { included: included[letters] }),
    ...(types?.[letters] === undefined ? {} : { dataType: types[letters] }),
    ...(columns?.[letters] === undefined ? {} : { choice: columns[letters] }),
  }));
  return {
    ...(header === undefined ? {} : { header }),
    ...(headerRow === undefined ? {} : { headerRow: headerRow - (rowNumbers[0] ?? 1) }),
    columns: decided.filter((column) => Object.keys(column).length > 2),
    ...(handling === undefined ? {} : { handling }),
    hiddenRead: hiddenRead !== undefined,
  };
}

/** What a link says of the rows, which has to be known before the columns' names can be. */
export function rowChoicesFrom(
  { header, headerRow, handling }: KeptChoices,
  { rowNumbers }: Pick<Selection, 'rowNumbers'>,
): Choices {
  return {
    header,
    headerRow: headerRow === undefined ? undefined : headerRow + (rowNumbers[0] ?? 1),
    handling,
  };
}

/** Choices for cells as they are now; what was decided about a column that is gone falls away. */
export function choicesFrom(
  kept: KeptChoices,
  selection: Pick<Selection, 'rowNumbers'>,
  names: readonly SheetColumnName[],
): Choices {
  const found = kept.columns.flatMap((column) => {
    const at = names.find(({ name, nth }) => name === column.name && nth === column.nth);
    return at ? [{ letters: at.letters, column }] : [];
  });
  return {
    ...rowChoicesFrom(kept, selection),
    included: perLetters(found, ({ included }) => included),
    types: perLetters(found, ({ dataType }) => dataType),
    columns: perLetters(found, ({ choice }) => choice),
  };
}

function perLetters<Value>(
  found: readonly { readonly letters: string; readonly column: KeptChoices['columns'][number] }[],
  valueOf: (column: KeptChoices['columns'][number]) => Value | undefined,
): Record<string, Value> {
  return Object.fromEntries(
    found.flatMap(({ letters, column }) => {
      const value = valueOf(column);
      return value === undefined ? [] : [[letters, value] as const];
    }),
  );
}

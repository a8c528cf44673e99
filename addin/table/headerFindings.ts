import { texts } from '../texts/texts.ts';
import type { Finding } from './finding.ts';
import type { Selection } from './selection.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** Says that the columns' names were joined from two rows. */
export function headerFindings({ columns, rowNumbers }: Selection, { header }: SheetLayout): readonly Finding[] {
  const [upper, lower] = header;
  if (upper === undefined || lower === undefined) return [];
  const [first = 0, second = 0] = [rowNumbers[upper], rowNumbers[lower]];
  return [
    {
      kind: 'header-rows',
      effect: 'note',
      column: undefined,
      message: texts().columnName.joined(first, second),
      count: 2,
      cells: [`${columns[0]?.letters ?? 'A'}${first}`],
    },
  ];
}

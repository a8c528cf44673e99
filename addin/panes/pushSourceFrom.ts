import type { PushInput } from '../push/preparePush.ts';
import type { Selection } from '../table/selection.ts';

/** Longest range that the contract takes; a selection of many areas can be longer. */
const MAX_RANGE_LENGTH = 500;

/** Where the rows of a push come from, for its record. */
export function pushSourceFrom({ sheet, address }: Selection, workbook: string): PushInput['source'] {
  return { workbook, sheet, range: address.slice(0, MAX_RANGE_LENGTH) };
}

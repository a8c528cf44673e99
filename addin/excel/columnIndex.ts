/** The place of a column, counted from 0: `A` is 0, `AB` is 27. */
export function columnIndex(letters: string): number {
  let place = 0;
  for (const letter of letters.toUpperCase()) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

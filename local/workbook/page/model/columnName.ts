/** The letters of a column: 0 is A, 27 is AB. */
export function columnName(index: number): string {
  const head = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return head === 0 ? letter : columnName(head - 1) + letter;
}

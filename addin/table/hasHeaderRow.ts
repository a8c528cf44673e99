import type { Selection, SelectionColumn } from './selection.ts';

/**
 * Tells by evidence whether a selection's first row holds names: mostly texts and otherwise blanks, and the rows below
 * differ, because some column holds more than texts there or because no name turns up again below itself.
 */
export function hasHeaderRow({ columns, rowCount }: Selection): boolean {
  if (rowCount < 2) return false;
  const first = columns.map(({ values }) => values[0] ?? '');
  const names = first.filter((value) => typeof value === 'string' && value !== '');
  if (first.some((value) => typeof value !== 'string') || names.length * 2 <= first.length) return false;
  if (columns.some(({ valueTypes }) => valueTypes[0] === 'Error')) return false;
  if (columns.some((column) => column.values[0] !== '' && hasOtherThanText(column))) return true;
  const isUnique = new Set(names).size === names.length;
  return (
    isUnique && names.length === first.length && columns.every(({ values }) => !values.includes(values[0] ?? '', 1))
  );
}

function hasOtherThanText({ values }: SelectionColumn): boolean {
  return values.some((value, r) => r > 0 && typeof value !== 'string');
}

import { isColumnName } from '../../shared/table/isColumnName.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import { texts } from '../texts/texts.ts';

/** A column's name, and why it isn't the one that was given. */
export interface ColumnName {
  readonly name: string;
  /** A sentence, when the given name had to be changed. */
  readonly repair?: string | undefined;
}

/**
 * Makes legal, unique names out of given ones: a blank one becomes `Column 3`, a second `Amount` becomes `Amount 2`.
 * Names that are fine as they are keep theirs, whatever stands before them.
 */
export function columnNames(given: readonly string[]): readonly ColumnName[] {
  const clean = given.map((name, i) => cleanName(name, i + 1));
  const bases = new Set([MARK_COLUMN, ...clean.map(({ name }) => name.toLowerCase())]);
  const used = new Set([MARK_COLUMN]);
  const result = [...clean];
  const intactFirst = [...clean.entries()].sort(
    ([, a], [, b]) => Number(a.repair !== undefined) - Number(b.repair !== undefined),
  );
  for (const [i, candidate] of intactFirst) {
    const name = used.has(candidate.name.toLowerCase()) ? freeName(candidate.name, bases, used) : candidate.name;
    used.add(name.toLowerCase());
    result[i] = { name, repair: repairOf(candidate, name) };
  }
  return result;
}

// The names are data and the same in every language: colleagues refresh the same table.
function cleanName(given: string, position: number): ColumnName {
  const printable = Array.from(given)
    .filter((char) => char.trim() === '' || isColumnName(char))
    .join('');
  const name = printable.replace(/\s+/g, ' ').trim();
  if (name === '') {
    const numbered = `Column ${position}`;
    return { name: numbered, repair: texts().columnName.none(numbered) };
  }
  if (name === given) return { name };
  return { name, repair: texts().columnName.cleaned(name) };
}

function freeName(base: string, bases: ReadonlySet<string>, used: ReadonlySet<string>): string {
  let n = 2;
  while (bases.has(`${base} ${n}`.toLowerCase()) || used.has(`${base} ${n}`.toLowerCase())) n += 1;
  return `${base} ${n}`;
}

function repairOf(candidate: ColumnName, name: string): string | undefined {
  if (name === candidate.name) return candidate.repair;
  if (candidate.name.toLowerCase() === MARK_COLUMN) return texts().columnName.reserved(MARK_COLUMN, name);
  return texts().columnName.taken(candidate.name, name);
}

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
 * @param chosen the places of names that a person gave: they stay as they are, and no other column takes them away
 */
export function columnNames(given: readonly string[], chosen: ReadonlySet<number> = new Set()): readonly ColumnName[] {
  const clean = given.map((name, i) => (chosen.has(i) && isAsTyped(name) ? { name } : cleanName(name, i + 1)));
  const bases = new Set([MARK_COLUMN, ...clean.map(({ name }) => name.toLowerCase())]);
  const used = new Set([MARK_COLUMN]);
  const result = [...clean];
  const rank = (i: number, { repair }: ColumnName) => (chosen.has(i) ? 0 : repair === undefined ? 1 : 2);
  const inTurn = [...clean.entries()].sort(([i, a], [j, b]) => rank(i, a) - rank(j, b));
  for (const [i, candidate] of inTurn) {
    const name = used.has(candidate.name.toLowerCase()) ? freeName(candidate.name, bases, used) : candidate.name;
    used.add(name.toLowerCase());
    result[i] = { name, repair: repairOf(candidate, name) };
  }
  return result;
}

/** Spaces within a name are meant, as those of a table's column that it goes to. */
function isAsTyped(name: string): boolean {
  return isColumnName(name) && name === name.trim();
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

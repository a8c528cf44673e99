import { MARK_COLUMN } from '../../shared/table/mark.ts';
import type { KnownTable } from './knownTable.ts';

/** Tells why a table can't take a column of that name; undefined when it can, or when its columns aren't known. */
export function columnError(known: KnownTable['columns'], name: string): string | undefined {
  const lower = name.toLowerCase();
  if (lower === MARK_COLUMN) return `“${MARK_COLUMN}” is reserved: leave it out.`;
  if (known === undefined || known.some((column) => column.name === name)) return undefined;
  const twin = known.find((column) => column.name.toLowerCase() === lower);
  const hint = twin === undefined ? '' : ` It has “${twin.name}”: write it so.`;
  return `The table has no column “${name}”.${hint}`;
}

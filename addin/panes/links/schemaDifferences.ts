import { texts } from '../../texts/texts.ts';
import { tableFit } from '../tableFit.ts';

/**
 * What keeps the columns of the sheet and of the table from going together as they did at the last push, a sentence each.
 * @param table undefined: nobody knows its columns
 */
export function schemaDifferences(
  pushed: readonly string[],
  now: readonly string[],
  table: readonly string[] | undefined,
): readonly string[] {
  const named = (names: readonly string[]) => names.map((name) => ({ name }));
  const { unknown: added, blank: missing } = tableFit(named(now), named(pushed));
  const refused = table ? tableFit(named(now), named(table)).unknown : [];
  const isNew = added.filter((name) => !refused.includes(name));
  return [
    ...(missing.length > 0 ? [texts().linkNote.cellsLack(missing)] : []),
    ...(refused.length > 0 ? [texts().linkNote.tableLacks(refused)] : []),
    ...(isNew.length > 0 ? [texts().linkNote.newInCells(isNew)] : []),
  ];
}

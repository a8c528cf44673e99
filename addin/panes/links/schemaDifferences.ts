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
  return [
    ...(missing.length > 0 ? [`The cells have no ${namesText(missing)} any more.`] : []),
    ...(refused.length > 0 ? [`The table has no ${namesText(refused)}.`] : []),
    ...sentence(
      'New in the cells:',
      added.filter((name) => !refused.includes(name)),
    ),
  ];
}

function sentence(begin: string, names: readonly string[]): readonly string[] {
  return names.length > 0 ? [`${begin} ${namesText(names)}.`] : [];
}

function namesText(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

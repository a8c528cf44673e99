import { nameWords } from './nameWords.ts';
import type { RelationshipEnds } from './relationshipEnds.ts';

/** Words that say "key" without saying of what: alone they are each table's own. */
const keyWords: ReadonlySet<string> = new Set([
  ...['id', 'ids', 'key', 'pk', 'fk', 'code', 'no', 'nr', 'num', 'number', 'nummer', 'name', 'guid', 'uuid', 'index'],
  ...['row', 'line', 'pos', 'position', 'description', 'comment', 'notes', 'note', 'status', 'type'],
]);

/** Words that say "table" without saying of what, as in `tblCustomers` or `Dim Customer`. */
const tableWords: ReadonlySet<string> = new Set(['tbl', 'table', 'dim', 'fact', 'list', 'master', 'lookup', 'data']);

/** How well the names of two columns say that they hold the same keys: `named` says of which table, too. */
export type KeyNameMatch = 'named' | 'equal' | undefined;

/**
 * Compares names without case, spaces and signs between their words:
 * `CustomerID` names `Customers`.`ID` and `Customers`.`Customer ID`; `Region` equals `region`; `ID` equals nothing, since
 * every table has its own.
 */
export function keyNameMatch({ fromColumn, toTable, toColumn }: RelationshipEnds): KeyNameMatch {
  const from = nameWords(fromColumn);
  const to = nameWords(toColumn);
  const stems = tableStems(toTable);
  const isEqual = from.join('') === to.join('') && from.length > 0;
  if (isEqual && stems.some((stem) => from.join('').startsWith(stem))) return 'named';
  if (isEqual) return from.every((word) => keyWords.has(word)) ? undefined : 'equal';
  const isKeyOfTable = to.length > 0 && to.every((word) => keyWords.has(word));
  return isKeyOfTable && stems.some((stem) => from.join('') === stem + to.join('')) ? 'named' : undefined;
}

/** The table's name in one word, in singular and plural, as a column would begin with it. */
function tableStems(table: string): readonly string[] {
  const all = nameWords(table);
  const telling = all.filter((word) => !tableWords.has(word));
  const word = (telling.length > 0 ? telling : all).join('');
  if (word === '') return [];
  return [
    word,
    ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ].filter((stem) => stem.length > 1);
}

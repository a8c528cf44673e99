import type { Measure } from '../../../shared/table/measure.ts';

/** Names of the measures whose DAX has one of these columns in brackets, of whatever table; texts are no names. */
export function measuresNaming(columns: readonly string[], measures: readonly Measure[]): readonly string[] {
  const inBrackets = columns.map((name) => `[${name.replaceAll(']', ']]')}]`.toLowerCase());
  const isNaming = ({ expression }: Measure) => {
    const code = expression.replace(/"(?:[^"]|"")*"/g, '""').toLowerCase();
    return inBrackets.some((column) => code.includes(column));
  };
  return measures.filter(isNaming).map(({ name }) => name);
}

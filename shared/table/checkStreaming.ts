import type { Violation } from '../violation.ts';
import type { TableDefinition } from './tableDefinition.ts';

const ALLOWED = new Set(['name', 'dataType']);

/**
 * Gives all that a table of a streaming dataset can't have: of a column Power BI takes name and type only there.
 * Source: https://github.com/MicrosoftDocs/powerbi-docs/issues/899
 */
export function checkStreaming({
  columns,
  measures = [],
}: Pick<TableDefinition, 'columns' | 'measures'>): readonly Violation[] {
  const properties = columns.flatMap((column, i) =>
    Object.entries(column)
      .filter(([property, value]) => !ALLOWED.has(property) && value !== undefined)
      .map(([property]) => ({
        path: `columns[${i}].${property}`,
        message: 'In a streaming mode a column has a name and a type only. Leave this out, or use the mode Push.',
      })),
  );
  if (measures.length === 0) return properties;
  const message = 'A table has no measures in a streaming mode. Leave them out, or use the mode Push.';
  return [...properties, { path: 'measures', message }];
}

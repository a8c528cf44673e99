import type { DefinitionViolation } from './definitionViolation.ts';
import type { TableDefinition } from './tableDefinition.ts';

const ALLOWED = new Set(['name', 'dataType']);

/**
 * Gives all that a table of a streaming dataset can't have: of a column Power BI takes name and type only there.
 * Source: https://github.com/MicrosoftDocs/powerbi-docs/issues/899
 */
export function checkStreaming({
  columns,
  measures = [],
}: Pick<TableDefinition, 'columns' | 'measures'>): readonly DefinitionViolation[] {
  const properties = columns.flatMap((column, i) =>
    Object.entries(column)
      .filter(([property, value]) => !ALLOWED.has(property) && value !== undefined)
      .map(([property]) => ({ path: `columns[${i}].${property}`, rule: 'streamingColumn' }) as const),
  );
  if (measures.length === 0) return properties;
  return [...properties, { path: 'measures', rule: 'streamingMeasures' }];
}

import { MAX_TABLES_PER_DATASET } from '../limits.ts';
import { checkMeasures } from './checkMeasures.ts';
import { checkRelationships } from './checkRelationships.ts';
import { checkStreaming } from './checkStreaming.ts';
import { checkTable } from './checkTable.ts';
import type { DatasetDefinition } from './datasetDefinition.ts';
import type { DefinitionViolation } from './definitionViolation.ts';
import { hasMark } from './hasMark.ts';
import type { TableDefinition } from './tableDefinition.ts';
import { violationsAt } from './violationsAt.ts';

/**
 * Gives all that Power BI would refuse in the definition of a new dataset, in one go; empty when it is fine.
 * @param options `mark`: what was asked of the hidden mark column; undefined when nothing was said
 */
export function checkDataset(
  definition: DatasetDefinition,
  { mark }: { readonly mark?: boolean | undefined } = {},
): readonly DefinitionViolation[] {
  const { tables, relationships = [], defaultMode } = definition;
  const isStreaming = defaultMode !== 'Push';
  return [
    ...countViolations(tables.length),
    ...tables.flatMap((table, i) =>
      violationsAt(`tables[${i}]`, [
        ...checkTable(table, { mark: hasMark(defaultMode, mark), canDecline: true }),
        ...twinViolations(table.name, tables.slice(0, i)),
        ...checkMeasures(table, measureNames(tables.slice(0, i))),
        ...(isStreaming ? checkStreaming(table) : []),
      ]),
    ),
    ...checkRelationships(relationships, tables),
    ...(isStreaming ? streamingViolations(relationships.length, mark) : []),
  ];
}

function countViolations(count: number): readonly DefinitionViolation[] {
  if (count === 0) return [{ path: 'tables', rule: 'noTables' }];
  if (count <= MAX_TABLES_PER_DATASET) return [];
  return [{ path: 'tables', rule: 'tooManyTables', count }];
}

function twinViolations(name: string, earlier: readonly TableDefinition[]): readonly DefinitionViolation[] {
  const twin = earlier.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (twin === undefined) return [];
  return [{ path: 'name', rule: 'tableTwin', name: twin.name }];
}

function measureNames(tables: readonly TableDefinition[]): readonly string[] {
  return tables.flatMap(({ measures = [] }) => measures.map(({ name }) => name));
}

function streamingViolations(relationships: number, mark: boolean | undefined): readonly DefinitionViolation[] {
  return [
    ...(relationships === 0 ? [] : [{ path: 'relationships', rule: 'streamingRelationships' } as const]),
    ...(mark === true ? [{ path: 'mark', rule: 'streamingMark' } as const] : []),
  ];
}

import { MAX_TABLES_PER_DATASET } from '../limits.ts';
import type { Violation } from '../violation.ts';
import { checkMeasures } from './checkMeasures.ts';
import { checkRelationships } from './checkRelationships.ts';
import { checkStreaming } from './checkStreaming.ts';
import { checkTable } from './checkTable.ts';
import type { DatasetDefinition } from './datasetDefinition.ts';
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
): readonly Violation[] {
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

function countViolations(count: number): readonly Violation[] {
  if (count === 0) return [{ path: 'tables', message: 'A dataset needs at least one table.' }];
  if (count <= MAX_TABLES_PER_DATASET) return [];
  return [{ path: 'tables', message: `There are ${count} tables; Power BI takes ${MAX_TABLES_PER_DATASET}.` }];
}

function twinViolations(name: string, earlier: readonly TableDefinition[]): readonly Violation[] {
  const twin = earlier.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (twin === undefined) return [];
  return [{ path: 'name', message: `Another table is called "${twin.name}"; case makes no difference.` }];
}

function measureNames(tables: readonly TableDefinition[]): readonly string[] {
  return tables.flatMap(({ measures = [] }) => measures.map(({ name }) => name));
}

function streamingViolations(relationships: number, mark: boolean | undefined): readonly Violation[] {
  const instead = 'Leave this out, or use the mode Push.';
  return [
    ...(relationships === 0
      ? []
      : [{ path: 'relationships', message: `A dataset has no relationships in a streaming mode. ${instead}` }]),
    ...(mark === true ? [{ path: 'mark', message: `There is no hidden mark in a streaming mode. ${instead}` }] : []),
  ];
}

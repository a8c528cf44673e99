import { z } from 'zod';
import { CREATION_ENDS, MAX_TABLES_PER_DATASET } from '../../../shared/limits.ts';
import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { columnPropertiesNotSupported, featureDeprecated } from '../http/knownErrors.ts';
import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';
import { createDatasetState } from '../state/dataset.ts';
import { StoredTable } from '../store/storedTable.ts';
import { tableDefinition } from '../store/tableDefinition.ts';
import type { Call } from './call.ts';
import { checkMeasureNames } from './checkMeasureNames.ts';
import { checkRelationships, relationship } from './checkRelationships.ts';
import { checkTableDefinition, hasRepeatedName } from './checkTableDefinition.ts';
import { contextUrl } from './contextUrl.ts';
import { readDefinition } from './readDefinition.ts';
import { writableWorkspaceOf } from './workspaceOf.ts';

const datasetDefinition = z.strictObject({
  name: z.string().min(1),
  tables: z.array(tableDefinition),
  relationships: z.array(relationship).nullish(),
  datasources: z.array(z.unknown()).nullish(),
  defaultMode: z.enum(['Push', 'Streaming', 'PushStreaming']).nullish(),
});

type DatasetDefinition = z.output<typeof datasetDefinition>;

const retentionPolicy = z.enum(['None', 'basicFIFO']);

/** Creates a push dataset; its name may be taken already, as in the service. */
export function createDataset(call: Call): Answer {
  const workspace = writableWorkspaceOf(call);
  const { clock, newId } = call.cloud.settings;
  if (new Date(clock()).toISOString().slice(0, 10) > CREATION_ENDS) throw featureDeprecated();
  const definition = readDefinition(datasetDefinition, call.body, 'dataset');
  const retention = retentionPolicy.safeParse(call.query.get('defaultRetentionPolicy') ?? 'None');
  if (!retention.success) throw refuse('defaultRetentionPolicy must be None or basicFIFO.');
  checkDataset(definition);
  const facts = {
    id: newId(),
    name: definition.name,
    workspaceId: workspace.id,
    configuredBy: call.caller.name,
    createdAt: clock(),
    isPush: true,
    mode: definition.defaultMode ?? 'Push',
    retention: retention.data,
    relationships: definition.relationships ?? [],
  };
  const tables = definition.tables.map((table) => new StoredTable(table));
  call.cloud.datasets.set(facts.id, createDatasetState(facts, tables));
  return odataAnswer(201, {
    '@odata.context': contextUrl(call, 'datasets/$entity'),
    id: facts.id,
    name: facts.name,
    defaultRetentionPolicy: facts.retention,
    upstreamDatasets: [],
    users: [],
  });
}

function checkDataset({ tables, relationships, defaultMode }: DatasetDefinition): void {
  if (tables.length > MAX_TABLES_PER_DATASET) throw refuse(`A dataset has at most ${MAX_TABLES_PER_DATASET} tables.`);
  for (const table of tables) checkTableDefinition(table);
  if (hasRepeatedName(tables)) throw refuse('The dataset has two tables of one name.');
  checkMeasureNames(tables);
  checkRelationships(relationships ?? [], tables);
  const isStreaming = defaultMode === 'Streaming' || defaultMode === 'PushStreaming';
  if (isStreaming && tables.some(hasColumnProperties)) throw columnPropertiesNotSupported();
}

function hasColumnProperties({ columns }: DatasetDefinition['tables'][number]): boolean {
  return columns.some((column) => Object.keys(column).some((key) => key !== 'name' && key !== 'dataType'));
}

function refuse(problem: string) {
  return messageRefusal(400, INVALID_REQUEST_CODE, problem);
}

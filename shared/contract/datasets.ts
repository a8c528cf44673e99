import * as z from 'zod';
import {
  datasetMode,
  deleted,
  inDataset,
  inGroup,
  noBody,
  noQuery,
  pageOf,
  relationship,
  retentionPolicy,
  tableDefinition,
  wholeListQuery,
} from './fields.ts';
import { CREATION_ENDS, MAX_RELATIONSHIPS_PER_DATASET, MAX_TABLES_PER_DATASET } from '../limits.ts';
import { endpoint } from './row.ts';

/** A dataset, as far as Power BI's list tells. */
export const dataset = z
  .object({
    id: z.string().describe('Id of the dataset.'),
    name: z.string().describe('Name of the dataset; not unique in its workspace.'),
    addRowsAPIEnabled: z.boolean().optional().describe('Whether rows can be pushed into it.'),
    configuredBy: z.string().optional().describe('Who owns it.'),
    webUrl: z.string().optional().describe('Where a person opens it.'),
    createdDate: z.string().optional().describe('When it was created, in UTC.'),
    isRefreshable: z.boolean().optional().describe('Whether it can be refreshed; a push dataset needs no refresh.'),
    targetStorageMode: z.string().optional().describe('How Power BI stores it.'),
  })
  .meta({ id: 'Dataset', description: 'A dataset (semantic model), as far as Power BI tells of it.' });

/** A dataset. */
export type Dataset = z.output<typeof dataset>;

/** One dataset. */
export const getDataset = endpoint('getDataset', {
  summary: 'One dataset.',
  status: 200,
  params: inDataset,
  query: noQuery,
  body: noBody,
  problems: [],
  reply: dataset,
});

/** Deletes a dataset with its tables, rows and the reports on it. */
export const deleteDataset = endpoint('deleteDataset', {
  summary: 'Deletes a dataset with its tables, its rows and the reports on it.',
  description: 'It cannot be undone. A push to one of its tables that is not closed stands in the way.',
  status: 200,
  params: inDataset,
  query: noQuery,
  body: noBody,
  problems: ['push_in_progress', 'unfinished_push'],
  reply: deleted,
});

/** The datasets of a workspace. Power BI can't page them: the API cuts the list. */
export const listDatasets = endpoint('listDatasets', {
  summary: 'The datasets of a workspace.',
  description:
    'Power BI gives the whole list, each time anew; the API cuts the wanted part out of it. All kinds of datasets are in it; rows can be ' +
    'pushed into those with `addRowsAPIEnabled`.',
  status: 200,
  problems: [],
  params: inGroup,
  query: wholeListQuery,
  body: noBody,
  reply: pageOf(dataset).meta({ id: 'DatasetPage', description: 'A part of the list of datasets.' }),
});

const createdTable = tableDefinition
  .extend({ mark: z.boolean().describe('Whether it has the hidden mark column.') })
  .meta({ id: 'CreatedTable', description: 'A table as it was created.' });

/** Creates a push dataset with all its tables: Power BI can't add one later. */
export const createDataset = endpoint('createDataset', {
  summary: 'Creates a push dataset; its tables get the hidden mark column unless `mark` is false.',
  status: 201,
  description:
    'All tables are created at once, because Power BI cannot add one later. When its answer was lost, the dataset is ' +
    `looked up by its name before anything is repeated. Creating push datasets ends on ${CREATION_ENDS}.`,
  problems: ['invalid_table', 'dataset_name_taken', 'dataset_creation_retired', 'creation_in_doubt'],
  params: inGroup,
  query: noQuery,
  body: z
    .strictObject({
      name: z
        .string()
        .trim()
        .min(1)
        .max(256)
        .meta({ description: 'Name of the dataset.', examples: ['Sales 2026'] }),
      tables: z.array(tableDefinition).min(1).max(MAX_TABLES_PER_DATASET).describe('Its tables.'),
      relationships: z
        .array(relationship)
        .max(MAX_RELATIONSHIPS_PER_DATASET)
        .optional()
        .describe('Relationships between its tables.'),
      defaultMode: datasetMode.default('Push'),
      retentionPolicy: retentionPolicy.default('None'),
      mark: z
        .boolean()
        .optional()
        .describe(
          'Whether the tables get the hidden mark column, without which a push promises less. Only in mode Push, where ' +
            'it is true by default.',
        ),
      allowDuplicateName: z
        .boolean()
        .default(false)
        .describe('Names are not unique in Power BI; a second dataset of a name has to be meant.'),
    })
    .meta({ id: 'NewDataset', description: 'A push dataset to create.' }),
  reply: z
    .object({
      id: z.string().describe('Id of the dataset.'),
      name: z.string().describe('Name of the dataset.'),
      webUrl: z.string().describe('Where a person opens it.'),
      defaultMode: datasetMode,
      retentionPolicy,
      tables: z.array(createdTable).describe('Its tables.'),
      relationships: z.array(relationship).describe('Relationships between its tables.'),
      notes: z
        .array(z.string())
        .describe('What to know about this dataset: what its mode loses, names that make trouble.'),
      creationEnds: z.string().meta({
        description: 'The last day on which push datasets can be created; existing ones go on.',
        format: 'date',
      }),
    })
    .meta({ id: 'CreatedDataset', description: 'A push dataset that was created.' }),
});

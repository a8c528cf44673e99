import { z } from 'zod';
import { inGroup, noBody, pageOf, pageQuery, noQuery, retentionPolicy, tableDefinition } from './fields.ts';
import { MAX_TABLES_PER_DATASET } from '../limits.ts';
import { endpoint } from './row.ts';

/** A dataset, as far as Power BI's list tells. */
export const dataset = z.object({
  id: z.string(),
  name: z.string(),
  /** Whether rows can be pushed into it. */
  addRowsAPIEnabled: z.boolean().optional(),
  configuredBy: z.string().optional(),
  webUrl: z.string().optional(),
  createdDate: z.string().optional(),
});

/** A dataset. */
export type Dataset = z.output<typeof dataset>;

/** The datasets of a workspace. Power BI can't page them: the API cuts the list. */
export const listDatasets = endpoint({
  name: 'listDatasets',
  method: 'GET',
  path: '[groups/{groupId}/]datasets',
  access: 'user',
  summary: 'The datasets of a workspace.',
  status: 200,
  params: inGroup,
  query: pageQuery,
  body: noBody,
  reply: pageOf(dataset),
});

/** Creates a push dataset with all its tables: Power BI can't add one later. */
export const createDataset = endpoint({
  name: 'createDataset',
  method: 'POST',
  path: '[groups/{groupId}/]datasets',
  access: 'user',
  summary: 'Creates a push dataset; its tables get the hidden mark column unless `mark` is false.',
  status: 201,
  params: inGroup,
  query: noQuery,
  body: z.strictObject({
    name: z.string().trim().min(1).max(256),
    tables: z.array(tableDefinition).min(1).max(MAX_TABLES_PER_DATASET),
    retentionPolicy: retentionPolicy.default('None'),
    /** Whether the tables get the hidden mark column, without which a push promises less. */
    mark: z.boolean().default(true),
    /** Names aren't unique in Power BI; a second dataset of a name has to be meant. */
    allowDuplicateName: z.boolean().default(false),
  }),
  reply: z.object({
    id: z.string(),
    name: z.string(),
    webUrl: z.string(),
    retentionPolicy,
    tables: z.array(tableDefinition.extend({ mark: z.boolean() })),
    /** The last day on which push datasets can be created. */
    creationEnds: z.string(),
  }),
});

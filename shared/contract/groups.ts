import * as z from 'zod';
import { noBody, noParams, pageOf, pageQuery } from './fields.ts';
import { endpoint } from './row.ts';

/** A workspace, as Power BI lists it. */
export const group = z
  .object({
    id: z.string().describe('Id of the workspace.'),
    name: z.string().describe('Name of the workspace.'),
    isReadOnly: z.boolean().optional().describe('Whether the caller can only read in it.'),
    isOnDedicatedCapacity: z.boolean().optional().describe('Whether it runs on a dedicated capacity.'),
    type: z
      .string()
      .optional()
      .meta({ description: 'Kind of the workspace, in Power BI’s words.', examples: ['Workspace'] }),
  })
  .meta({ id: 'Group', description: 'A workspace, as Power BI lists it.' });

/** A workspace. */
export type Group = z.output<typeof group>;

/** The caller's workspaces. Power BI pages, searches and filters them itself. */
export const listGroups = endpoint('listGroups', {
  summary: 'The workspaces that the caller may see.',
  description: 'Power BI itself pages, searches and filters them. My workspace is not among them: it has no id.',
  status: 200,
  problems: [],
  params: noParams,
  query: pageQuery.extend({
    search: z
      .string()
      .max(256)
      .optional()
      .meta({ description: 'Only workspaces whose name contains this text.', examples: ['Sales'] }),
    filter: z
      .string()
      .max(2048)
      .optional()
      .meta({ description: 'OData filter that is handed on to Power BI.', examples: ['isReadOnly eq false'] }),
  }),
  body: noBody,
  reply: pageOf(group).meta({ id: 'GroupPage', description: 'A part of the list of workspaces.' }),
});

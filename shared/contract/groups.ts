import { z } from 'zod';
import { noBody, noParams, pageOf, pageQuery } from './fields.ts';
import { endpoint } from './row.ts';

/** A workspace, as Power BI lists it. */
export const group = z.object({
  id: z.string(),
  name: z.string(),
  isReadOnly: z.boolean().optional(),
  isOnDedicatedCapacity: z.boolean().optional(),
  type: z.string().optional(),
});

/** A workspace. */
export type Group = z.output<typeof group>;

/** The caller's workspaces. Power BI pages, searches and filters them itself. */
export const listGroups = endpoint({
  name: 'listGroups',
  method: 'GET',
  path: 'groups',
  access: 'user',
  summary: 'The workspaces that the caller may see.',
  status: 200,
  params: noParams,
  query: pageQuery.extend({ search: z.string().max(256).optional(), filter: z.string().max(2048).optional() }),
  body: noBody,
  reply: pageOf(group),
});

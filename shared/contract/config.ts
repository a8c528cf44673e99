import { z } from 'zod';
import { endpoint } from './row.ts';
import { noBody, noParams, noQuery } from './fields.ts';

/** What the pane needs to know before anybody is signed in. */
export const getConfig = endpoint({
  name: 'getConfig',
  method: 'GET',
  path: 'config',
  access: 'public',
  summary: 'What the pane needs before sign-in.',
  status: 200,
  params: noParams,
  query: noQuery,
  body: noBody,
  reply: z.object({
    clientId: z.string(),
    authority: z.string(),
    scope: z.string(),
    tokenSources: z.array(z.enum(['office', 'naa', 'dialog'])),
    /** Where a person opens Power BI. */
    powerBiAppUrl: z.string(),
  }),
});

/** Alive: the process answers. It touches neither storage nor Power BI. */
export const getHealth = endpoint({
  name: 'getHealth',
  method: 'GET',
  path: 'health',
  access: 'public',
  summary: 'Alive.',
  status: 200,
  params: noParams,
  query: noQuery,
  body: noBody,
  reply: z.object({ status: z.literal('ok') }),
});

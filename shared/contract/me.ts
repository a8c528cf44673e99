import { z } from 'zod';
import { noBody, noParams } from './fields.ts';
import { endpoint } from './row.ts';

/** The caller, the policy that applies to them and the limits. */
export const getMe = endpoint({
  name: 'getMe',
  method: 'GET',
  path: 'me',
  access: 'user',
  summary: 'The caller, the policy and the limits that apply; `check=powerbi` makes one real call to Power BI.',
  status: 200,
  params: noParams,
  query: z.strictObject({ check: z.literal('powerbi').optional() }),
  body: noBody,
  reply: z.object({
    name: z.string(),
    tenantId: z.string(),
    objectId: z.string(),
    policy: z.object({ myWorkspace: z.boolean(), allowedGroups: z.array(z.string()).optional() }),
    limits: z.object({ rowsPerBatch: z.number(), rowsPerHour: z.number(), maxBodyBytes: z.number() }),
    powerBi: z.literal('ok').optional(),
  }),
});

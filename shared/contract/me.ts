import * as z from 'zod';
import { count, noBody, noParams } from './fields.ts';
import { endpoint } from './row.ts';

/** The caller, the policy that applies to them and the limits. */
export const getMe = endpoint('getMe', {
  summary: 'The caller, the policy and the limits that apply; `check=powerbi` makes one real call to Power BI.',
  status: 200,
  problems: [],
  params: noParams,
  query: z.strictObject({
    check: z
      .literal('powerbi')
      .optional()
      .describe('Makes one real call to Power BI; what stands in its way is the problem that is answered.'),
  }),
  body: noBody,
  reply: z
    .object({
      name: z.string().describe('Name of the caller.'),
      tenantId: z.string().describe('Id of the caller’s Entra tenant.'),
      objectId: z.string().describe('Object id of the caller in that tenant.'),
      policy: z
        .object({
          myWorkspace: z.boolean().describe('Whether My workspace may be used.'),
          allowedGroups: z
            .array(z.string())
            .optional()
            .describe('Ids of the workspaces that may be used; absent when all may.'),
          rawRequests: z
            .enum(['off', 'read', 'all'])
            .describe('Which raw requests may be sent: none, GET only, or all.'),
        })
        .meta({ id: 'Policy', description: 'What the administrator lets everybody do here.' }),
      limits: z
        .object({
          rowsPerBatch: count.describe('Rows in one batch of a push.'),
          rowsPerHour: count.describe('Rows that one dataset takes in an hour.'),
          maxBodyBytes: count.describe('Bytes of a request’s body, inflated.'),
        })
        .meta({ id: 'Limits', description: 'The limits that apply.' }),
      powerBi: z.literal('ok').optional().describe('There when `check=powerbi` was asked and Power BI answered.'),
    })
    .meta({ id: 'Me', description: 'The caller, the policy and the limits that apply.' }),
});

import * as z from 'zod';
import { inDataset, noBody, noQuery, pageOf, pageQuery } from './fields.ts';
import { endpoint } from './row.ts';

/** One refresh of a dataset, as Power BI tells of it. */
export const refresh = z
  .object({
    requestId: z.string().optional().describe('Id of the request that triggered it.'),
    refreshType: z
      .string()
      .optional()
      .meta({ description: 'What triggered it, in Power BI’s words.', examples: ['ViaApi', 'Scheduled'] }),
    startTime: z.string().optional().describe('When it began, in UTC.'),
    endTime: z.string().optional().describe('When it ended, in UTC; absent while it is under way.'),
    status: z
      .string()
      .optional()
      .meta({ description: '`Unknown` means that it is under way.', examples: ['Completed', 'Failed', 'Unknown'] }),
    serviceExceptionJson: z.string().optional().describe('Why it failed, as JSON text.'),
  })
  .meta({ id: 'Refresh', description: 'One refresh of a dataset, as Power BI tells of it.' });

/** A refresh. */
export type Refresh = z.output<typeof refresh>;

/** Triggers a refresh. A push dataset shows its rows without one. */
export const startRefresh = endpoint('startRefresh', {
  summary: 'Triggers a refresh; rows that were pushed need none.',
  description:
    'The answer says that Power BI took the request, not that the refresh is done: list the refreshes for that. ' +
    'A body may be left out.',
  status: 202,
  params: inDataset,
  query: noQuery,
  body: z
    .strictObject({
      notifyOption: z
        .enum(['NoNotification', 'MailOnFailure', 'MailOnCompletion'])
        .default('NoNotification')
        .describe('Whether Power BI sends mail to the caller.'),
    })
    .default({ notifyOption: 'NoNotification' })
    .describe('How the refresh is to be done.'),
  problems: ['refused_by_power_bi'],
  reply: z
    .object({
      requestId: z.string().optional().describe('Id of this request; absent when Power BI named none.'),
    })
    .meta({ id: 'StartedRefresh', description: 'A refresh that Power BI took on.' }),
});

/** The refreshes of a dataset, newest first. Power BI keeps 20 to 60. */
export const listRefreshes = endpoint('listRefreshes', {
  summary: 'The refreshes of a dataset, newest first.',
  description: 'Power BI keeps the last 20 to 60.',
  status: 200,
  params: inDataset,
  query: pageQuery,
  body: noBody,
  problems: [],
  reply: pageOf(refresh).meta({ id: 'RefreshPage', description: 'A part of the list of refreshes.' }),
});

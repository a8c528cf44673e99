import * as z from 'zod';
import { inGroup, noBody, pageOf, wholeListQuery } from './fields.ts';
import { endpoint } from './row.ts';

/** A report, as Power BI lists it. */
export const report = z
  .object({
    id: z.string().describe('Id of the report.'),
    name: z.string().describe('Name of the report.'),
    datasetId: z.string().optional().describe('Id of the dataset that it shows.'),
    reportType: z
      .string()
      .optional()
      .meta({ description: 'Kind of the report, in Power BI’s words.', examples: ['PowerBIReport'] }),
    webUrl: z.string().optional().describe('Where a person opens it.'),
    embedUrl: z.string().optional().describe('Where an application embeds it from.'),
  })
  .meta({ id: 'Report', description: 'A report, as Power BI lists it.' });

/** A report. */
export type Report = z.output<typeof report>;

/** The reports of a workspace. Power BI can't page them: the API cuts the list. */
export const listReports = endpoint('listReports', {
  summary: 'The reports of a workspace.',
  description: 'Power BI gives the whole list, each time anew; the API cuts the wanted part out of it.',
  status: 200,
  params: inGroup,
  query: wholeListQuery,
  body: noBody,
  problems: [],
  reply: pageOf(report).meta({ id: 'ReportPage', description: 'A part of the list of reports.' }),
});

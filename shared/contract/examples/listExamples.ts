import type { listDatasets } from '../datasets.ts';
import type { listGroups } from '../groups.ts';
import type { listRefreshes } from '../refreshes.ts';
import type { listReports } from '../reports.ts';
import { exampleDataset } from './datasetExamples.ts';
import type { Example } from './example.ts';
import { exampleIds } from './exampleIds.ts';

/** The first of several parts. */
export const listGroupsExample: Example<typeof listGroups> = {
  reply: {
    value: [
      { id: exampleIds.group, name: 'Sales', isReadOnly: false, isOnDedicatedCapacity: false, type: 'Workspace' },
    ],
    top: 1,
    skip: 0,
    nextSkip: 1,
  },
};

/** A workspace with one dataset. */
export const listDatasetsExample: Example<typeof listDatasets> = {
  reply: { value: [exampleDataset], top: 100, skip: 0 },
};

/** A workspace with one report. */
export const listReportsExample: Example<typeof listReports> = {
  reply: {
    value: [
      {
        id: exampleIds.report,
        name: 'Sales by country',
        datasetId: exampleIds.dataset,
        reportType: 'PowerBIReport',
        webUrl: `https://app.powerbi.com/groups/${exampleIds.group}/reports/${exampleIds.report}`,
        embedUrl: `https://app.powerbi.com/reportEmbed?reportId=${exampleIds.report}&groupId=${exampleIds.group}`,
      },
    ],
    top: 100,
    skip: 0,
  },
};

/** One refresh that is done and one that is under way. */
export const listRefreshesExample: Example<typeof listRefreshes> = {
  reply: {
    value: [
      {
        requestId: exampleIds.request,
        refreshType: 'ViaApi',
        startTime: '2026-07-28T09:30:00.000Z',
        status: 'Unknown',
      },
      {
        refreshType: 'Scheduled',
        startTime: '2026-07-28T06:00:00.000Z',
        endTime: '2026-07-28T06:01:12.000Z',
        status: 'Completed',
      },
    ],
    top: 100,
    skip: 0,
  },
};

import type { createDataset, Dataset, deleteDataset, getDataset } from '../datasets.ts';
import type { startRefresh } from '../refreshes.ts';
import { CREATION_ENDS } from '../../limits.ts';
import type { Example } from './example.ts';
import { EXAMPLE_DATASET_URL, exampleIds } from './exampleIds.ts';
import { salesDefinition } from './salesDefinition.ts';

/** A push dataset as Power BI lists it. */
export const exampleDataset: Dataset = {
  id: exampleIds.dataset,
  name: 'Sales 2026',
  addRowsAPIEnabled: true,
  configuredBy: 'ada@contoso.com',
  webUrl: EXAMPLE_DATASET_URL,
  createdDate: '2026-07-28T09:30:00.000Z',
  isRefreshable: false,
  targetStorageMode: 'Push',
};

/** One dataset. */
export const getDatasetExample: Example<typeof getDataset> = { reply: exampleDataset };

/** A dataset that is gone. */
export const deleteDatasetExample: Example<typeof deleteDataset> = { reply: { deleted: true } };

/** A dataset with two tables and a relationship between them. */
export const createDatasetExample: Example<typeof createDataset> = {
  body: {
    name: 'Sales 2026',
    tables: [salesDefinition, { name: 'Countries', columns: [{ name: 'Name', dataType: 'String' }] }],
    relationships: [
      { name: 'Country', fromTable: 'Sales', fromColumn: 'Country', toTable: 'Countries', toColumn: 'Name' },
    ],
    retentionPolicy: 'basicFIFO',
  },
  reply: {
    id: exampleIds.dataset,
    name: 'Sales 2026',
    webUrl: EXAMPLE_DATASET_URL,
    defaultMode: 'Push',
    retentionPolicy: 'basicFIFO',
    tables: [
      { ...salesDefinition, mark: true },
      { name: 'Countries', columns: [{ name: 'Name', dataType: 'String' }], mark: true },
    ],
    relationships: [
      { name: 'Country', fromTable: 'Sales', fromColumn: 'Country', toTable: 'Countries', toColumn: 'Name' },
    ],
    notes: [],
    creationEnds: CREATION_ENDS,
  },
};

/** A refresh without mail. */
export const startRefreshExample: Example<typeof startRefresh> = {
  body: { notifyOption: 'NoNotification' },
  reply: { requestId: exampleIds.request },
};

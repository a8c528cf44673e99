import type { contract } from '../endpoints.ts';
import {
  createDatasetExample,
  deleteDatasetExample,
  getDatasetExample,
  startRefreshExample,
} from './datasetExamples.ts';
import type { ExamplesOf } from './example.ts';
import { listDatasetsExample, listGroupsExample, listRefreshesExample, listReportsExample } from './listExamples.ts';
import {
  addBatchExample,
  cancelPushExample,
  completePushExample,
  getPushExample,
  listPushesExample,
  startPushExample,
} from './pushExamples.ts';
import { sendRawExample } from './sendRawExample.ts';
import {
  getConfigExample,
  getHealthExample,
  getMeExample,
  getOpenApiExample,
  getReadinessExample,
} from './serviceExamples.ts';
import {
  addRowsExample,
  deleteRowsExample,
  getTableExample,
  listTablesExample,
  runQueryExample,
  updateTableExample,
} from './tableExamples.ts';

/** One example of each endpoint. They aren't in the contract's rows because the pane has no use for them. */
export const examples: ExamplesOf<typeof contract> = {
  getConfig: getConfigExample,
  getHealth: getHealthExample,
  getReadiness: getReadinessExample,
  getOpenApi: getOpenApiExample,
  getMe: getMeExample,
  listGroups: listGroupsExample,
  listDatasets: listDatasetsExample,
  createDataset: createDatasetExample,
  getDataset: getDatasetExample,
  deleteDataset: deleteDatasetExample,
  startRefresh: startRefreshExample,
  listRefreshes: listRefreshesExample,
  runQuery: runQueryExample,
  listReports: listReportsExample,
  listTables: listTablesExample,
  getTable: getTableExample,
  updateTable: updateTableExample,
  addRows: addRowsExample,
  deleteRows: deleteRowsExample,
  startPush: startPushExample,
  addBatch: addBatchExample,
  getPush: getPushExample,
  completePush: completePushExample,
  cancelPush: cancelPushExample,
  listPushes: listPushesExample,
  sendRaw: sendRawExample,
};

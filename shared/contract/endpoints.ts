import type { AnyEndpoint } from './endpoint.ts';
import { getConfig, getHealth, getOpenApi, getReadiness } from './config.ts';
import { createDataset, deleteDataset, getDataset, listDatasets } from './datasets.ts';
import { listGroups } from './groups.ts';
import { getMe } from './me.ts';
import { addBatch, cancelPush, completePush, getPush, listPushes, startPush } from './pushes.ts';
import { runQuery } from './queries.ts';
import { sendRaw } from './raw.ts';
import { listRefreshes, startRefresh } from './refreshes.ts';
import { listReports } from './reports.ts';
import type { EndpointName } from './routes.ts';
import { addRows, deleteRows } from './rows.ts';
import { getTable, listTables, updateTable } from './tables.ts';

/** The whole contract, row by row. */
export const contract = {
  getConfig,
  getHealth,
  getReadiness,
  getOpenApi,
  getMe,
  listGroups,
  listDatasets,
  createDataset,
  getDataset,
  deleteDataset,
  startRefresh,
  listRefreshes,
  runQuery,
  listReports,
  listTables,
  getTable,
  updateTable,
  addRows,
  deleteRows,
  startPush,
  addBatch,
  getPush,
  completePush,
  cancelPush,
  listPushes,
  sendRaw,
} as const satisfies Readonly<Record<EndpointName, AnyEndpoint>>;

/** The rows of the contract as a list. */
export const endpoints: readonly AnyEndpoint[] = Object.values(contract);

import type { AnyEndpoint } from './endpoint.ts';
import { getConfig, getHealth } from './config.ts';
import { createDataset, listDatasets } from './datasets.ts';
import { listGroups } from './groups.ts';
import { getMe } from './me.ts';
import { addBatch, cancelPush, completePush, getPush, startPush } from './pushes.ts';
import { addRows, deleteRows } from './rows.ts';
import { listTables } from './tables.ts';

/** The whole contract, row by row. */
export const contract = {
  getConfig,
  getHealth,
  getMe,
  listGroups,
  listDatasets,
  createDataset,
  listTables,
  addRows,
  deleteRows,
  startPush,
  addBatch,
  getPush,
  completePush,
  cancelPush,
} as const;

/** The rows of the contract as a list. */
export const endpoints: readonly AnyEndpoint[] = Object.values(contract);

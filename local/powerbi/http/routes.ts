import { createDataset } from '../operations/createDataset.ts';
import type { Call } from '../operations/call.ts';
import { createImport } from '../operations/createImport.ts';
import { deleteDataset } from '../operations/deleteDataset.ts';
import { deleteRows } from '../operations/deleteRows.ts';
import { executeQueries } from '../operations/executeQueries.ts';
import { getDataset } from '../operations/getDataset.ts';
import { getGroup } from '../operations/getGroup.ts';
import { getImport } from '../operations/getImport.ts';
import { listDatasets } from '../operations/listDatasets.ts';
import { listGroups } from '../operations/listGroups.ts';
import { listImports } from '../operations/listImports.ts';
import { listRefreshes } from '../operations/listRefreshes.ts';
import { listReports } from '../operations/listReports.ts';
import { listTables } from '../operations/listTables.ts';
import type { Operation } from '../operations/operation.ts';
import { postRows } from '../operations/postRows.ts';
import { putTable } from '../operations/putTable.ts';
import { refreshDataset } from '../operations/refreshDataset.ts';
import { takePostSlot } from '../operations/takePostSlot.ts';
import { updateDataset } from '../operations/updateDataset.ts';
import type { Answer } from './answer.ts';

/** One operation of the REST API. */
export interface Route {
  readonly operation: Operation;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v1.0/myorg/`; what stands in brackets may be left out. */
  readonly path: string;
  /** The scopes of which the token needs one. */
  readonly scopes: readonly string[];
  readonly handle: (call: Call) => Answer | Promise<Answer>;
  /** @default 16 MB */
  readonly maxBodyBytes?: number;
  /** Lets the request in before its body is read, and gives what to call when it is over. */
  readonly enter?: (call: Call) => () => void;
}

const readWorkspaces = ['Workspace.Read.All', 'Workspace.ReadWrite.All'];
const readReports = ['Report.Read.All', 'Report.ReadWrite.All'];
const write = ['Dataset.ReadWrite.All'];
const read = ['Dataset.Read.All', ...write];

const dataset = '[groups/{groupId}/]datasets/{datasetId}';
const rows = `${dataset}/tables/{tableName}/rows`;
const imports = '[groups/{groupId}/]imports';

/** The service takes files up to 1 GB; a stand-in needs less. */
const MAX_IMPORT_BYTES = 64 * 2 ** 20;

/** Every operation that this server knows. */
export const routes: readonly Route[] = [
  { operation: 'listGroups', method: 'GET', path: 'groups', scopes: readWorkspaces, handle: listGroups },
  { operation: 'getGroup', method: 'GET', path: 'groups/{groupId}', scopes: readWorkspaces, handle: getGroup },
  { operation: 'listDatasets', method: 'GET', path: '[groups/{groupId}/]datasets', scopes: read, handle: listDatasets },
  {
    operation: 'createDataset',
    method: 'POST',
    path: '[groups/{groupId}/]datasets',
    scopes: write,
    handle: createDataset,
  },
  { operation: 'getDataset', method: 'GET', path: dataset, scopes: read, handle: getDataset },
  { operation: 'updateDataset', method: 'PATCH', path: dataset, scopes: write, handle: updateDataset },
  { operation: 'deleteDataset', method: 'DELETE', path: dataset, scopes: write, handle: deleteDataset },
  { operation: 'listTables', method: 'GET', path: `${dataset}/tables`, scopes: read, handle: listTables },
  { operation: 'putTable', method: 'PUT', path: `${dataset}/tables/{tableName}`, scopes: write, handle: putTable },
  { operation: 'postRows', method: 'POST', path: rows, scopes: write, handle: postRows, enter: takePostSlot },
  { operation: 'deleteRows', method: 'DELETE', path: rows, scopes: write, handle: deleteRows },
  {
    operation: 'listReports',
    method: 'GET',
    path: '[groups/{groupId}/]reports',
    scopes: readReports,
    handle: listReports,
  },
  { operation: 'refreshDataset', method: 'POST', path: `${dataset}/refreshes`, scopes: write, handle: refreshDataset },
  { operation: 'listRefreshes', method: 'GET', path: `${dataset}/refreshes`, scopes: read, handle: listRefreshes },
  {
    operation: 'executeQueries',
    method: 'POST',
    path: `${dataset}/executeQueries`,
    scopes: read,
    handle: executeQueries,
  },
  { operation: 'listImports', method: 'GET', path: imports, scopes: read, handle: listImports },
  { operation: 'getImport', method: 'GET', path: `${imports}/{importId}`, scopes: read, handle: getImport },
  {
    operation: 'createImport',
    method: 'POST',
    path: imports,
    scopes: write,
    handle: createImport,
    maxBodyBytes: MAX_IMPORT_BYTES,
  },
];

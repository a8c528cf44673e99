/** Whether a caller must be signed in. */
export type Access = 'user' | 'public';

/** The HTTP methods of the API. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Where an endpoint is and who may call it: the part of the contract that is known without any schema. */
export interface Route {
  readonly method: Method;
  /** Below `/api/`; `[groups/{groupId}/]` may be left out and means My workspace. */
  readonly path: string;
  readonly access: Access;
}

const datasets = '[groups/{groupId}/]datasets';
const dataset = `${datasets}/{datasetId}`;
const table = `${dataset}/tables/{tableName}`;
const push = `${table}/pushes/{pushId}`;

/**
 * Every endpoint by its name, which is also that of the Azure function; the host matches routes in alphabetical order of
 * names. It stands apart from the schemas so that the functions are registered before those are loaded.
 */
export const routes = {
  getConfig: { method: 'GET', path: 'config', access: 'public' },
  getHealth: { method: 'GET', path: 'health', access: 'public' },
  getReadiness: { method: 'GET', path: 'health/ready', access: 'public' },
  getOpenApi: { method: 'GET', path: 'openapi.json', access: 'public' },
  getMe: { method: 'GET', path: 'me', access: 'user' },
  listGroups: { method: 'GET', path: 'groups', access: 'user' },
  listDatasets: { method: 'GET', path: datasets, access: 'user' },
  createDataset: { method: 'POST', path: datasets, access: 'user' },
  getDataset: { method: 'GET', path: dataset, access: 'user' },
  deleteDataset: { method: 'DELETE', path: dataset, access: 'user' },
  startRefresh: { method: 'POST', path: `${dataset}/refreshes`, access: 'user' },
  listRefreshes: { method: 'GET', path: `${dataset}/refreshes`, access: 'user' },
  runQuery: { method: 'POST', path: `${dataset}/queries`, access: 'user' },
  listReports: { method: 'GET', path: '[groups/{groupId}/]reports', access: 'user' },
  listTables: { method: 'GET', path: `${dataset}/tables`, access: 'user' },
  getTable: { method: 'GET', path: table, access: 'user' },
  updateTable: { method: 'PUT', path: table, access: 'user' },
  addRows: { method: 'POST', path: `${table}/rows`, access: 'user' },
  deleteRows: { method: 'DELETE', path: `${table}/rows`, access: 'user' },
  startPush: { method: 'PUT', path: push, access: 'user' },
  addBatch: { method: 'POST', path: `${push}/batches/{n}`, access: 'user' },
  getPush: { method: 'GET', path: push, access: 'user' },
  completePush: { method: 'POST', path: `${push}/complete`, access: 'user' },
  cancelPush: { method: 'POST', path: `${push}/cancel`, access: 'user' },
  listPushes: { method: 'GET', path: `${table}/pushes`, access: 'user' },
  sendRaw: { method: 'POST', path: 'raw', access: 'user' },
} as const satisfies Readonly<Record<string, Route>>;

/** The name of an endpoint. */
export type EndpointName = keyof typeof routes;

/** The names of all endpoints. */
export const endpointNames = Object.keys(routes) as readonly EndpointName[];

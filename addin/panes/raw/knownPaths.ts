import type { RawForm } from './rawForm.ts';

/** A path of Power BI's REST API that is often wanted. */
export interface KnownPath {
  readonly method: RawForm['method'];
  readonly path: string;
}

/** What is chosen in Explore, for the placeholders of paths. */
export interface RawPlace {
  /** Undefined: My workspace. */
  readonly groupId?: string | undefined;
  readonly datasetId?: string | undefined;
}

const GROUP = '/groups/{groupId}';

/** Source: https://learn.microsoft.com/rest/api/power-bi/. */
const knownPaths: readonly KnownPath[] = [
  { method: 'GET', path: '/groups' },
  { method: 'GET', path: `${GROUP}/datasets` },
  { method: 'POST', path: `${GROUP}/datasets` },
  { method: 'GET', path: `${GROUP}/datasets/{datasetId}` },
  { method: 'PATCH', path: `${GROUP}/datasets/{datasetId}` },
  { method: 'DELETE', path: `${GROUP}/datasets/{datasetId}` },
  { method: 'GET', path: `${GROUP}/datasets/{datasetId}/tables` },
  { method: 'PUT', path: `${GROUP}/datasets/{datasetId}/tables/{tableName}` },
  { method: 'POST', path: `${GROUP}/datasets/{datasetId}/tables/{tableName}/rows` },
  { method: 'DELETE', path: `${GROUP}/datasets/{datasetId}/tables/{tableName}/rows` },
  { method: 'POST', path: `${GROUP}/datasets/{datasetId}/executeQueries` },
  { method: 'GET', path: `${GROUP}/datasets/{datasetId}/refreshes` },
  { method: 'POST', path: `${GROUP}/datasets/{datasetId}/refreshes` },
  { method: 'GET', path: `${GROUP}/datasets/{datasetId}/datasources` },
  { method: 'GET', path: `${GROUP}/datasets/{datasetId}/users` },
  { method: 'GET', path: `${GROUP}/reports` },
  { method: 'GET', path: `${GROUP}/reports/{reportId}` },
  { method: 'GET', path: `${GROUP}/reports/{reportId}/Export` },
  { method: 'GET', path: `${GROUP}/dashboards` },
  { method: 'GET', path: `${GROUP}/imports` },
  { method: 'POST', path: `${GROUP}/imports` },
  { method: 'GET', path: `${GROUP}/users` },
  { method: 'GET', path: '/capacities' },
  { method: 'GET', path: '/gateways' },
  { method: 'GET', path: '/availableFeatures' },
];

/** The known paths that contain what is typed, with the ids of what is chosen in place of their placeholders. */
export function pathsFor({ groupId, datasetId }: RawPlace, typed: string): readonly KnownPath[] {
  const wanted = typed.trim().toLowerCase();
  return knownPaths
    .map(({ method, path }) => ({ method, path: filled(path, groupId, datasetId) }))
    .filter(({ path }) => path.toLowerCase().includes(wanted));
}

function filled(path: string, groupId: string | undefined, datasetId: string | undefined): string {
  const inGroup = groupId === undefined ? path.replace(GROUP, '') : path.replace('{groupId}', groupId);
  return datasetId === undefined ? inGroup : inGroup.replace('{datasetId}', datasetId);
}

/** Where a dataset lives. */
export interface Place {
  /** The workspace; My workspace when undefined. */
  readonly groupId?: string | undefined;
}

/** The path of a workspace's datasets at Power BI, without a trailing slash. */
export function datasetsPath(place: Place): string {
  return place.groupId === undefined ? '/datasets' : `/groups/${place.groupId}/datasets`;
}

/** The path of one dataset at Power BI. */
export function datasetPath(place: Place & { readonly datasetId: string }): string {
  return `${datasetsPath(place)}/${place.datasetId}`;
}

/** The path of a table's rows at Power BI; the name is one encoded segment. */
export function rowsPath(place: Place & { readonly datasetId: string; readonly tableName: string }): string {
  return `${datasetPath(place)}/tables/${encodeURIComponent(place.tableName)}/rows`;
}

import type { Cloud } from '../state/cloud.ts';
import type { Dataset } from '../state/dataset.ts';
import type { StoredImport } from '../state/storedImport.ts';

/** Everything that the cloud holds, without the rows: workspaces, their datasets, their tables with row counts, their imports. */
export function stateReply(cloud: Cloud): object {
  const datasets = [...cloud.datasets.values()];
  const imports = [...cloud.imports.values()];
  return {
    workspaces: cloud.workspaces.map(({ id, name }) => ({
      id,
      name,
      datasets: datasets.filter((dataset) => dataset.workspaceId === id).map(datasetState),
      imports: imports.filter(({ workspaceId }) => workspaceId === id).map(importState),
    })),
  };
}

function importState({ id, name, file }: StoredImport): object {
  return { id, name, ...file };
}

function datasetState({ id, name, isPush, mode, retention, relationships, tables }: Dataset): object {
  return {
    id,
    name,
    addRowsAPIEnabled: isPush,
    mode,
    retentionPolicy: retention,
    relationships,
    tables: tables.map(({ name: tableName, rowCount, definition: { columns, measures } }) => ({
      name: tableName,
      rowCount,
      columns,
      measures: measures ?? [],
    })),
  };
}

import type { Cloud } from '../state/cloud.ts';
import type { Dataset } from '../state/dataset.ts';

/** Everything that the cloud holds, without the rows: workspaces, their datasets, their tables with row counts. */
export function stateReply(cloud: Cloud): object {
  const datasets = [...cloud.datasets.values()];
  return {
    workspaces: cloud.workspaces.map(({ id, name }) => ({
      id,
      name,
      datasets: datasets.filter((dataset) => dataset.workspaceId === id).map(datasetState),
    })),
  };
}

function datasetState({ id, name, isPush, retention, tables }: Dataset): object {
  return {
    id,
    name,
    addRowsAPIEnabled: isPush,
    retentionPolicy: retention,
    tables: tables.map((table) => ({ name: table.name, rowCount: table.rowCount, columns: table.definition.columns })),
  };
}

// @ts-check
/**
 * What `/local/state` gives.
 *
 * @typedef {{ name: string, dataType: string, isHidden?: boolean | null }} Column
 * @typedef {{ name: string, rowCount: number, columns: Column[], measures: { name: string, expression: string }[] }} Table
 * @typedef {{ fromTable: string, fromColumn: string, toTable: string, toColumn: string }} Relationship
 * @typedef {'Push' | 'Streaming' | 'PushStreaming'} Mode
 * @typedef {{ id: string, name: string, addRowsAPIEnabled: boolean, mode: Mode, retentionPolicy: string, relationships: Relationship[], tables: Table[] }} Dataset
 * @typedef {{ workspaces: { id: string, name: string, datasets: Dataset[] }[] }} State
 */

/** What the address names: `#/{datasetId}/{table}`; without a table the dataset's first one is shown. */
function chosen() {
  const [, datasetId = '', table] = location.hash.slice(1).split('/');
  return { datasetId, table: table === undefined ? undefined : decodeURIComponent(table) };
}

/**
 * The dataset and table that the address names; undefined when there are none.
 * @param {State} state
 */
export function findChosen({ workspaces }) {
  const { datasetId, table } = chosen();
  const dataset = workspaces.flatMap(({ datasets }) => datasets).find(({ id }) => id === datasetId);
  const found = dataset?.tables.find(({ name }) => table === undefined || name === table);
  return dataset && found && { dataset, table: found };
}

/** The operations of the REST API that this server knows, by the names that faults and the log use. */
export const operations = [
  'listGroups',
  'getGroup',
  'listDatasets',
  'createDataset',
  'getDataset',
  'updateDataset',
  'deleteDataset',
  'listTables',
  'putTable',
  'postRows',
  'deleteRows',
  'listReports',
  'refreshDataset',
  'listRefreshes',
  'executeQueries',
  'listImports',
  'getImport',
  'createImport',
] as const;

/** One of {@link operations}. */
export type Operation = (typeof operations)[number];

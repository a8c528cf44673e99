/** The operations of the REST API that this server knows, by the names that faults and the log use. */
export const operations = [
  'listGroups',
  'getGroup',
  'listDatasets',
  'createDataset',
  'getDataset',
  'deleteDataset',
  'listTables',
  'putTable',
  'postRows',
  'deleteRows',
  'listReports',
  'refreshDataset',
  'listRefreshes',
  'executeQueries',
] as const;

/** One of {@link operations}. */
export type Operation = (typeof operations)[number];

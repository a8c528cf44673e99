/** The data types of a push dataset's columns, in Power BI's own spelling. */
export const columnTypes = ['Int64', 'Double', 'Decimal', 'Boolean', 'DateTime', 'String'] as const;

/** The data type of a column. */
export type ColumnType = (typeof columnTypes)[number];

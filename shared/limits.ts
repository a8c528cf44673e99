/**
 * Power BI's published limits on push datasets.
 * Source: https://learn.microsoft.com/power-bi/developer/embedded/push-datasets-limitations unless a line names another.
 */

/** Columns in one table. */
export const MAX_COLUMNS_PER_TABLE = 75;

/** Tables in one dataset. */
export const MAX_TABLES_PER_DATASET = 75;

/** Relationships in one dataset. */
export const MAX_RELATIONSHIPS_PER_DATASET = 75;

/** Rows in one POST rows request. */
export const MAX_ROWS_PER_POST = 10_000;

/** Rows added to one dataset in an hour. */
export const MAX_ROWS_PER_HOUR = 1_000_000;

/** POST rows requests that one dataset may have pending. */
export const MAX_PENDING_POSTS = 5;

/** POST rows requests to one dataset in a minute. */
export const MAX_POSTS_PER_MINUTE = 120;

/** A table with this many rows or more puts its dataset under {@link MAX_POSTS_PER_HOUR_LARGE_TABLE}. */
export const LARGE_TABLE_ROWS = 250_000;

/** POST rows requests to one dataset in an hour once one of its tables is large. */
export const MAX_POSTS_PER_HOUR_LARGE_TABLE = 120;

/** Rows that a table without retention policy holds; further ones are refused. */
export const MAX_ROWS_NO_RETENTION = 5_000_000;

/** A table with retention `basicFIFO` is cut back to this many rows … */
export const FIFO_ROWS_KEPT = 200_000;

/**
 * … when it passes this many.
 * Source: https://learn.microsoft.com/power-bi/developer/automation/api-automatic-retention-policy-for-real-time-data
 */
export const FIFO_ROWS_MAX = 210_000;

/** Characters of one string value in a row. */
export const MAX_STRING_LENGTH = 4_000;

/**
 * Bytes of one POST rows request.
 * Source: https://learn.microsoft.com/power-bi/connect-data/service-real-time-streaming (matrix of model types)
 */
export const MAX_POST_BYTES = 16 * 1024 * 1024;

/** Characters of a table name. Source: the pattern in Microsoft's swagger for the Power BI REST API. */
export const MAX_TABLE_NAME_LENGTH = 100;

/**
 * The last day on which a push dataset can be created; existing ones go on.
 * Source: https://learn.microsoft.com/power-bi/connect-data/service-real-time-streaming
 */
export const CREATION_ENDS = '2027-10-31';

/** Queries (`executeQueries`) that one user may run in a minute. Source: Microsoft's swagger, Datasets_ExecuteQueries. */
export const MAX_QUERIES_PER_MINUTE = 120;

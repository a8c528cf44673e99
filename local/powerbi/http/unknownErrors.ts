/**
 * Answers that Power BI gives in situations for which nobody has published them. The status and the words below are our
 * assumption: a client must not depend on them. Change them here once a real answer is known.
 */

/** Code of a row, table or dataset that breaks a documented rule, status 400. */
export const INVALID_REQUEST_CODE = 'InvalidRequest';

/** Status of the hourly limit of rows; its message is known. */
export const ROWS_PER_HOUR_STATUS = 429;
/** Code of the hourly limit of rows. */
export const ROWS_PER_HOUR_CODE = 'TooManyRequests';

/** Status when a table without retention policy is full. */
export const TABLE_FULL_STATUS = 400;
/** Code when a table without retention policy is full. */
export const TABLE_FULL_CODE = 'TableRowLimitExceeded';
/** Text when a table without retention policy is full. */
export const tableFullText = (table: string) => `Table ${table} holds as many rows as it may.`;

/** Reason phrase of a request with too many rows or bytes, status 413, no body. */
export const TOO_LARGE_REASON = 'Request Entity Too Large';

/** Code of a table that the dataset doesn't have, status 404. */
export const TABLE_NOT_FOUND_CODE = 'RequestedTableNotFound';
/** Text of a table that the dataset doesn't have. */
export const tableNotFoundText = (table: string) => `Table ${table} is not found in the dataset.`;

/** Code of an import that the workspace doesn't have, status 404. */
export const IMPORT_NOT_FOUND_CODE = 'ImportNotFound';
/** Text of an import whose body is no form with a file, status 400. */
export const NOT_MULTIPART_TEXT = 'The body must be multipart/form-data with one file.';

/** Code of a workspace that doesn't exist, status 404. */
export const GROUP_NOT_FOUND_CODE = 'PowerBIEntityNotFound';

/** Text of a relationship whose end names a column that the dataset doesn't have, status 400. */
export const relationshipEndText = (relationship: string, table: string, column: string) =>
  `Relationship ${relationship} names column '${column}' of table '${table}', which the dataset doesn't have.`;
/** Text of a second relationship of one name, status 400. */
export const RELATIONSHIP_NAME_TAKEN_TEXT = 'The dataset has two relationships of one name.';
/** Text of a second measure of one name in a dataset, status 400. */
export const MEASURE_NAME_TAKEN_TEXT = 'The dataset has two measures of one name.';

/** Code of a query to a dataset that keeps no rows, status 400. */
export const NO_ROWS_KEPT_CODE = 'InvalidRequest';
/** Text of a query to a dataset that keeps no rows. */
export const NO_ROWS_KEPT_TEXT = 'A streaming dataset keeps no rows and cannot be queried.';

/** Reason phrase when the caller is no member of the workspace or may not write, status 403, no body. */
export const FORBIDDEN_REASON = 'Forbidden';

/** Code of a value that its column can't hold, or of a column that the table doesn't have, status 400. */
export const INVALID_ROW_CODE = 'InvalidRowData';
/** Text of a column that the table doesn't have; rows count from 1. */
export const unknownColumnText = (column: string, row: number) => `Row ${row}: the table has no column '${column}'.`;
/** Text of a value that its column can't hold; rows count from 1. */
export const wrongValueText = (column: string, row: number, type: string) =>
  `Row ${row}: the value of column '${column}' is not a valid ${type}.`;

/** Text of a body that is not JSON, status 400. */
export const NOT_JSON_TEXT = 'The body of the request is not valid JSON.';

/** Status of FeatureDeprecatedError; its body is known. */
export const FEATURE_DEPRECATED_STATUS = 400;

/** Code of a DAX query that can't be run, status 400. */
export const DAX_ERROR_CODE = 'DatasetExecuteQueriesError';
/** Code of the detail that says why a DAX query can't be run. */
export const DAX_ERROR_DETAIL_CODE = 'DetailsMessage';

/** What stands beside the rows of a result that was cut at the documented limit. */
export const RESULT_CUT_ERROR = {
  code: 'RowOrValueLimitExceeded',
  message: 'The result has more rows or values than one query may return.',
};

/** Status of a refresh beyond the daily limit; its message is known. */
export const REFRESH_LIMIT_STATUS = 400;
/** Code of a refresh beyond the daily limit. */
export const REFRESH_LIMIT_CODE = 'InvalidRequest';

/** What stands for the workbook of a write that came from none: a request to the API itself. Kept with the table, so it is the same in every language. */
export const API_WORKBOOK = 'the API';

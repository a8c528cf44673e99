/** Name of the hidden String column that lets Power BI be asked which batches arrived. No user column may have it. */
export const MARK_COLUMN = '_push';

/**
 * The value that every row of one attempt of one batch carries in the mark column: `push/batch/attempt`.
 * @param push the push's id
 * @param batch the batch's number, from 0
 * @param attempt the attempt's number, from 1
 */
export function markOf(push: string, batch: number, attempt: number): string {
  return `${push}/${batch}/${attempt}`;
}

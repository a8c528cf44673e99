import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getTable } from '../../shared/contract/tables.ts';
import { texts } from '../texts/texts.ts';
import { numberText } from '../texts/numberText.ts';
import { momentText } from './momentText.ts';

/** What a dataset has left of its hour, seen from the rows that are going to be pushed. */
export type Quota = ReplyOf<typeof getTable>['quota'];

/**
 * Says which rows of a push have to wait and until when.
 * @param now milliseconds since 1970
 * @returns undefined: none has to wait
 */
export function quotaText(
  { rowsPerHour, rowsUsed, rowsThatWait, waitsUntil }: Quota,
  mode: 'append' | 'replace',
  now: number,
): string | undefined {
  if (rowsThatWait === 0 || waitsUntil === undefined) return undefined;
  const until = momentText(Date.parse(waitsUntil), now);
  const limit = `Power BI takes ${texts().count.rows(rowsPerHour)} an hour`;
  const used = rowsUsed === 0 ? limit : `${limit}. ${numberText(rowsUsed)} are used`;
  if (mode === 'append')
    return `${used}: the last ${texts().count.rows(rowsThatWait)} of this push wait until ${until}.`;
  return `${used}: there is room for all rows of this push at ${until}. The old rows stay until then, unless you start sooner.`;
}

import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getTable } from '../../shared/contract/tables.ts';
import { texts } from '../texts/texts.ts';
import { momentText } from './momentText.ts';

/** What a dataset has left of its hour, seen from the rows that are going to be pushed. */
export type Quota = ReplyOf<typeof getTable>['quota'];

/**
 * Says which rows of a push have to wait and until when.
 * @param now milliseconds since 1970
 * @returns undefined: none has to wait
 */
export function quotaText(quota: Quota, mode: 'append' | 'replace', now: number): string | undefined {
  if (quota.rowsThatWait === 0 || quota.waitsUntil === undefined) return undefined;
  return texts().quota[mode](quota, momentText(Date.parse(quota.waitsUntil), now));
}

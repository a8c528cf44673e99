import { randomUUID } from 'node:crypto';
import { daxText } from './dax.ts';

/** A column that makes every query a new one: Power BI may answer an equal query from a cache. */
export function queryNonce(): string {
  return `"nonce", ${daxText(randomUUID())}`;
}

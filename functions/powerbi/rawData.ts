import * as z from 'zod';
import { parseExactJson } from './exactJson.ts';

const order = z.object({ data: z.unknown().optional() });

/**
 * Reads the `data` of a raw request once more, so that its numbers keep every digit: those that JavaScript has no number
 * for are `JSON.rawJSON`, which `JSON.stringify` writes as they came.
 * @param json the order as it came, in UTF-8; it has been read before, so it is JSON
 */
export function readExactData(json: Uint8Array): unknown {
  return order.parse(parseExactJson(Buffer.from(json).toString('utf8'))).data;
}

import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { sendRaw } from '../../shared/contract/raw.ts';
import { parseExactJson } from './exactJson.ts';
import type { RawOrder } from './rawOrder.ts';
import type { Answer } from './sendOnce.ts';

type Reply = ReplyOf<typeof sendRaw>;

// What says something about the answer, and not about the connection that it came by.
const told = new Set([
  ...['content-type', 'content-disposition', 'etag', 'last-modified', 'date', 'location', 'retry-after'],
  ...['requestid', 'x-ms-request-id', 'home-cluster-uri', 'request-redirected'],
  ...['www-authenticate', 'x-powerbi-error-info'],
]);

/** Gives Power BI's answer as a raw request does: its own status, the headers that tell of it, and its body. */
export function rawAnswerFrom(
  answer: Answer,
  responseType: RawOrder['responseType'],
): Pick<Reply, 'status' | 'headers' | 'body' | 'bodyType'> {
  const headers = Object.entries(answer.headers)
    .filter(([name]) => told.has(name))
    .map(([name, value]) => [name, [value].flat().join(', ')] as const);
  return { status: answer.status, headers: Object.fromEntries(headers), ...bodyOf(answer, responseType) };
}

function bodyOf(answer: Answer, responseType: RawOrder['responseType']): Pick<Reply, 'body' | 'bodyType'> {
  if (answer.bytes.length === 0) return { bodyType: 'none' };
  if (responseType === 'binary') return { body: answer.bytes.toString('base64'), bodyType: 'base64' };
  const json = responseType === 'json' ? readJson(answer.text) : undefined;
  return json === undefined ? { body: answer.text, bodyType: 'text' } : { body: json.value, bodyType: 'json' };
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseExactJson(text) };
  } catch {
    return undefined; // no JSON, or nested too deep to be one: it is given as text
  }
}

import type { RawRequestBody } from './rawOrderFrom.ts';

/**
 * The same raw request as a command for bash; the token is a variable that its user sets, and never in the text.
 * @param origin where the API lives
 */
export function curlFrom(origin: string, order: RawRequestBody): string {
  return [
    `curl -sS ${quoted(`${origin}/api/raw`)}`,
    '-H "Authorization: Bearer $TOKEN"',
    "-H 'Content-Type: application/json'",
    `--data-raw ${quoted(JSON.stringify(order))}`,
  ].join(' \\\n  ');
}

/** One word for the shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

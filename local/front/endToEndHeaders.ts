import type { IncomingMessage } from 'node:http';

// They belong to a single connection (RFC 9110, 7.6.1).
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'upgrade',
]);

/** The headers of a message as a proxy passes them on: raw name and value pairs without those of the connection. */
export function endToEndHeaders(message: IncomingMessage): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    const name = message.rawHeaders[index] ?? '';
    if (!HOP_BY_HOP.has(name.toLowerCase())) pairs.push([name, message.rawHeaders[index + 1] ?? '']);
  }
  return pairs;
}

import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';

/** Sends what a route answers; nothing of it may be kept by anybody on the way. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  if ('silence' in reply) {
    if (reply.silence === 'drop') response.destroy();
    return;
  }
  const [type, text] = 'html' in reply ? ['text/html', reply.html] : ['application/json', JSON.stringify(reply.json)];
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store, no-cache', ...reply.headers };
  response.writeHead(reply.status, headers).end(text);
}

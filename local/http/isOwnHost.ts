import type { IncomingMessage, Server } from 'node:http';

/**
 * Whether a request names this server by loopback and its own port.
 * A web page elsewhere that points its own name at 127.0.0.1 (DNS rebinding) can't.
 */
export function isOwnHost(request: IncomingMessage, server: Pick<Server, 'address'>): boolean {
  const address = server.address();
  if (address === null || typeof address === 'string') return false;
  return [`127.0.0.1:${address.port}`, `localhost:${address.port}`].includes(request.headers.host ?? '');
}

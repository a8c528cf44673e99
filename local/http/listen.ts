import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';

/**
 * Starts a server on loopback and gives the port that it listens on.
 * @param port 0 takes any free one
 * @throws Error when the port can't be opened, with the system's error as cause
 */
export async function listen(server: HttpServer | HttpsServer, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(`Port ${port} can't be opened: another program may be using it.`, { cause });
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on loopback has no port.');
  return address.port;
}

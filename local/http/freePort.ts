import { createServer } from 'node:http';
import { listen } from './listen.ts';

/**
 * Gives a port that is free now: the one asked for, or any for 0.
 * Nothing holds it until it is used, so ask right before.
 * @throws Error when the port asked for is taken
 */
export async function freePort(port = 0): Promise<number> {
  const server = createServer();
  const free = await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
  return free;
}

import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';

/** Storage behind a wire that loses answers. */
export interface LosingProxy {
  /** A connection string that leads through the proxy. */
  readonly connectionString: string;
  /** From now on, passes this many writes on and breaks the connection instead of giving their answers. */
  lose(writes: number): void;
  close(): Promise<void>;
}

/** Starts a proxy in front of a storage's table service. */
export async function startLosingProxy(connectionString: string): Promise<LosingProxy> {
  const endpoint = /TableEndpoint=([^;]+)/.exec(connectionString)?.[1];
  if (endpoint === undefined) throw new Error('the connection string names no TableEndpoint');
  const target = new URL(endpoint);
  let left = 0;
  const server: Server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const onward = request({ host: target.hostname, port: target.port, path: url, method, headers }, (answer) => {
      if (method !== 'GET' && left > 0) {
        left -= 1;
        answer.resume().on('end', () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    connectionString: connectionString.replace(`:${target.port}/`, `:${address.port}/`),
    lose: (writes) => (left = writes),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

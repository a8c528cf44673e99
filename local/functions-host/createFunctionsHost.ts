import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isOwnHost } from '../http/isOwnHost.ts';
import { sendText } from '../http/sendText.ts';
import { findFunction, type HttpFunction } from './httpFunctions.ts';
import { invoke } from './invoke.ts';
import { readBody } from './readBody.ts';
import { rpcRequestFrom } from './rpcRequestFrom.ts';
import { sendReply } from './sendReply.ts';

/** What a functions host serves. */
export interface FunctionsHostOptions {
  readonly functions: readonly HttpFunction[];
  /** Hosts besides its own under which a front reaches it, such as `localhost:3000`. */
  readonly otherHosts: readonly string[];
}

/** An HTTP server that answers with the functions of a bundle the way the Azure Functions host does. It isn't listening yet. */
export function createFunctionsHost(options: FunctionsHostOptions): Server {
  const server = createServer((request, response) => {
    if (!isOwnHost(request, server) && !options.otherHosts.includes(request.headers.host ?? '')) {
      sendText(response, 421, 'This is the local functions host. Call it as 127.0.0.1 or localhost with its own port.');
      return;
    }
    void answer(options.functions, request, response);
  });
  return server;
}

async function answer(
  functions: readonly HttpFunction[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const match = findFunction(functions, request.method ?? 'GET', path);
  if (!match) {
    endEmpty(request, response, 404);
    return;
  }
  try {
    const body = await readBody(request);
    if (body === 'too-large') endEmpty(request, response, 413);
    else sendReply(response, await invoke(match.found, rpcRequestFrom(request, match.params, body)));
  } catch (error) {
    // The sender went away while its body was read: nobody is left to answer.
    if (request.errored) return;
    // As in Azure, what a handler throws is logged by the host and answered without a word.
    console.error(`[error] ${match.found.name} failed.`, error);
    endEmpty(request, response, 500);
  }
}

function endEmpty(request: IncomingMessage, response: ServerResponse, status: number): void {
  // What is left of the body can't be told from a next request.
  if (!request.complete) response.setHeader('connection', 'close');
  response.statusCode = status;
  response.end();
}

import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { sendRaw as contract } from '../../../shared/contract/raw.ts';
import { connectPowerBi } from '../../../functions/powerbi/connectPowerBi.ts';
import type { RawFile } from '../../../functions/powerbi/rawOrder.ts';
import type { RawContext } from '../../../functions/raw/rawContext.ts';
import { sendRaw } from '../../../functions/raw/sendRaw.ts';
import type { Policy } from '../../../functions/settings.ts';
import { closeServer } from '../../../local/http/closeServer.ts';
import { listen } from '../../../local/http/listen.ts';
import { Problem } from '../../../shared/problem.ts';

/** A request as a server got it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on loopback in Power BI's place, and raw requests of a caller to it. */
export interface RawServer {
  readonly received: ReceivedRequest[];
  readonly logged: string[];
  /** How the next requests are answered, one each; afterwards with `{}`. */
  readonly answers: ((response: ServerResponse) => void)[];
  /** Sends an order as the API does, from its JSON. */
  send(
    order: Readonly<Record<string, unknown>> | string,
    files?: ReadonlyMap<string, RawFile>,
  ): ReturnType<typeof sendRaw>;
  stop(): Promise<void>;
}

const caller = { tenantId: 't', objectId: 'o', name: 'Anna', scopes: [], assertion: 'a' };
const everything: Policy = { allowedGroups: undefined, myWorkspace: true, rawRequests: 'all' };

/** Starts the server; datasets are unknown to it, so that no gate is taken. */
export async function startRawServer(policy: Policy = everything): Promise<RawServer> {
  const received: ReceivedRequest[] = [];
  const logged: string[] = [];
  const answers: RawServer['answers'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(parts) });
      const answer = answers.shift() ?? ((ok: ServerResponse) => ok.end('{}'));
      answer(response);
    });
  });
  const apiUrl = `http://127.0.0.1:${await listen(server, 0)}`;
  const connection = { apiUrl, getToken: () => Promise.resolve('the-token'), forget: () => undefined };
  const unknown = () => Promise.reject(new Problem('dataset_not_found', 'There is none.'));
  const context: RawContext = {
    caller,
    powerBi: connectPowerBi(connection, caller),
    policy,
    checkWorkspace: () => Promise.resolve(),
    inDataset: unknown,
    inTable: unknown,
    log: (line) => logged.push(line),
  };
  return {
    received,
    logged,
    answers,
    send: async (order, files = new Map()) => {
      const json = typeof order === 'string' ? order : JSON.stringify(order);
      return await sendRaw(context, contract.body.parse(JSON.parse(json)), files, Buffer.from(json));
    },
    stop: () => closeServer(server),
  };
}

/*
 * A Power BI that costs next to nothing: it answers every request a fixed time after it has begun, reads no row and checks
 * no token. It remembers how many rows each mark has, so that a push can be verified. A process of its own:
 * node test/bench/fastPowerBi.ts --latency 300
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { listen } from '../../local/http/listen.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';
import { exitWithParent } from '../../local/processes/exitWithParent.ts';
import { fastDatasets } from './fastDatasets.ts';
import type { PowerBiRequest } from './powerBiRequest.ts';

exitWithParent();
const { values } = parseArgs({ options: { latency: { type: 'string', default: '300' } } });
const latency = Number(values.latency);
const datasets = fastDatasets();
let log: PowerBiRequest[] = [];

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error('Power BI lost a request:', error);
  });
});
console.log(`ready ${loopbackUrl(await listen(server, 0))}`);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  if (url === '/bench/log') {
    send(response, { status: 200, json: log });
    log = [];
    return;
  }
  const from = performance.now();
  const [body] = await Promise.all([readBody(request), wait(latency)]);
  const reply = datasets.answer(method, url, body);
  log.push({ isRows: method === 'POST' && url.endsWith('/rows'), from, to: performance.now(), dataset: reply.dataset });
  send(response, reply);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, json }: { readonly status: number; readonly json?: unknown }): void {
  const text = json === undefined ? '' : JSON.stringify(json);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { fault } from '../faults/fault.ts';
import { emptyAnswer, jsonAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { readBody } from '../http/readBody.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { emptyRefusal, messageRefusal } from '../http/refusal.ts';
import type { Cloud } from '../state/cloud.ts';
import { options } from '../state/options.ts';
import { rowsReply } from './rowsReply.ts';
import { stateReply } from './stateReply.ts';

/** What the paths for scripts, tests and the page begin with. */
export const INSPECTION_BASE = '/local/';

const MAX_BYTES = 1_000_000;

type Handler = (cloud: Cloud, url: URL, request: IncomingMessage) => Answer | Promise<Answer>;

const handlers = new Map<string, Handler>([
  ['GET /local/state', (cloud) => jsonAnswer(200, stateReply(cloud))],
  ['GET /local/state/rows', (cloud, url) => rowsReply(cloud, url.searchParams)],
  ['GET /local/log', (cloud) => jsonAnswer(200, cloud.log)],
  ['GET /local/faults', (cloud) => jsonAnswer(200, cloud.faults)],
  ['POST /local/faults', (cloud, _url, request) => addFaults(cloud, request)],
  ['DELETE /local/faults', clearFaults],
  ['GET /local/options', (cloud) => jsonAnswer(200, cloud.options)],
  ['PUT /local/options', (cloud, _url, request) => changeOptions(cloud, request)],
  ['DELETE /local/options', resetOptions],
  ['POST /local/reset', reset],
]);

/** Serves scripts, tests and the page: state, rows, log, faults, options, reset. It asks for no token. */
export function serveInspection(cloud: Cloud, url: URL, request: IncomingMessage): Answer | Promise<Answer> {
  const handle = handlers.get(`${request.method ?? ''} ${url.pathname}`);
  if (!handle) throw emptyRefusal(404, 'Not Found');
  // A page of another origin can send a form without asking, but neither JSON nor a header of its own.
  if (request.headers.origin !== undefined && request.headers.origin !== url.origin) {
    throw emptyRefusal(403, 'Another origin may not use this address');
  }
  return handle(cloud, url, request);
}

async function addFaults(cloud: Cloud, request: IncomingMessage): Promise<Answer> {
  const read = z.array(fault).safeParse(await readJson(request));
  if (!read.success) throw messageRefusal(400, 'BadRequest', z.prettifyError(read.error));
  cloud.faults = [...cloud.faults, ...read.data];
  return jsonAnswer(200, cloud.faults);
}

function clearFaults(cloud: Cloud): Answer {
  cloud.faults = [];
  return emptyAnswer(200);
}

/** Changes the options that the body names; the others stay. */
async function changeOptions(cloud: Cloud, request: IncomingMessage): Promise<Answer> {
  const merged = z.looseObject({}).transform((given) => ({ ...cloud.options, ...given }));
  const read = merged.pipe(options).safeParse(await readJson(request));
  if (!read.success) throw messageRefusal(400, 'BadRequest', z.prettifyError(read.error));
  cloud.options = read.data;
  return jsonAnswer(200, cloud.options);
}

function resetOptions(cloud: Cloud): Answer {
  cloud.options = cloud.settings.options;
  return jsonAnswer(200, cloud.options);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  return readJsonBody(await readBody(request, MAX_BYTES));
}

function reset(cloud: Cloud): Answer {
  cloud.reset();
  return emptyAnswer(200);
}

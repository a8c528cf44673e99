import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { fault } from '../faults/fault.ts';
import { emptyAnswer, jsonAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { readBody } from '../http/readBody.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { emptyRefusal, messageRefusal } from '../http/refusal.ts';
import type { Cloud } from '../state/cloud.ts';
import { rowsReply } from './rowsReply.ts';
import { stateReply } from './stateReply.ts';

/** What the paths for scripts, tests and the page begin with. */
export const INSPECTION_BASE = '/local/';

type Handler = (cloud: Cloud, url: URL, request: IncomingMessage) => Answer | Promise<Answer>;

const handlers = new Map<string, Handler>([
  ['GET /local/state', (cloud) => jsonAnswer(200, stateReply(cloud))],
  ['GET /local/state/rows', (cloud, url) => rowsReply(cloud, url.searchParams)],
  ['GET /local/log', (cloud) => jsonAnswer(200, cloud.log)],
  ['GET /local/faults', (cloud) => jsonAnswer(200, cloud.faults)],
  ['POST /local/faults', (cloud, _url, request) => addFaults(cloud, request)],
  ['DELETE /local/faults', clearFaults],
  ['POST /local/reset', reset],
]);

/** Serves scripts, tests and the page: state, rows, log, faults, reset. It asks for no token. */
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
  const read = z.array(fault).safeParse(readJsonBody(await readBody(request)));
  if (!read.success) throw messageRefusal(400, 'BadRequest', z.prettifyError(read.error));
  cloud.faults = [...cloud.faults, ...read.data];
  return jsonAnswer(200, cloud.faults);
}

function clearFaults(cloud: Cloud): Answer {
  cloud.faults = [];
  return emptyAnswer(200);
}

function reset(cloud: Cloud): Answer {
  cloud.reset();
  return emptyAnswer(200);
}

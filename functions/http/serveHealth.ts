import type { HttpHandler } from '@azure/functions';
import type { getHealth } from '../../shared/contract/config.ts';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import { jsonAnswer } from './answers.ts';
import { logRequest } from './logRequest.ts';

/** Serves `getHealth`: the process answers, also while the rest of the API is still loading. */
export const serveHealth: HttpHandler = (_, context) => {
  const reply: ReplyOf<typeof getHealth> = { status: 'ok' };
  logRequest(context, { endpoint: 'getHealth', status: 200, ms: 0, facts: {} });
  return jsonAnswer(200, reply, context.invocationId);
};

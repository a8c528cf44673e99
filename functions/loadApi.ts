import { setTimeout } from 'node:timers/promises';
import type { HttpHandler } from '@azure/functions';
import { Problem } from '../shared/problem.ts';
import type { Handlers } from './createHandlers.ts';
import { problemAnswer } from './http/answers.ts';
import { logRequest } from './http/logRequest.ts';
import type { Settings } from './settings.ts';

/** What takes longest to load, each with the packages behind it: zod, undici, MSAL and the tables of Azure. */
const largeParts = [
  () => import('../shared/contract/endpoints.ts'),
  () => import('./powerbi/sendOnce.ts'),
  () => import('./auth/createTokenExchange.ts'),
  () => import('./store/storageClient.ts'),
];

/**
 * Begins to load the API, which takes far longer than to register its functions, and gives for each endpoint a handler that
 * waits for it. When it can't be loaded, the log says so at once, and every request is answered `misconfigured`.
 */
export function loadApi(settings: Settings): (name: keyof Handlers) => HttpHandler {
  const loading = load(settings);
  loading.catch((error: unknown) => console.error(`The API could not start. ${String(error)}`));

  return (name) => async (request, context) => {
    let handlers: Handlers;
    try {
      handlers = await loading;
    } catch (cause) {
      const message = 'The API could not start. Its administrator finds the reason in its log.';
      const problem = new Problem('misconfigured', message, {}, { cause });
      logRequest(context, { endpoint: name, status: problem.status, ms: 0, facts: {}, error: problem });
      return problemAnswer(problem, context.invocationId);
    }
    return await handlers[name](request, context);
  };
}

/** Loads part by part. Whatever has to be there before the API, such as what watches it, comes first in here. */
async function load(settings: Settings): Promise<Handlers> {
  for (const loadPart of largeParts) {
    await pause();
    await loadPart();
  }
  await pause();
  const { createHandlers } = await import('./createHandlers.ts');
  return createHandlers(settings);
}

/** Nothing else runs while a part is loaded: in between the worker hears of the functions, and the pane gets its files. */
async function pause(): Promise<void> {
  await setTimeout(1);
}

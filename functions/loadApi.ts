import { setTimeout } from 'node:timers/promises';
import type { HttpHandler } from '@azure/functions';
import { Problem } from '../shared/problem.ts';
import type { Handlers } from './createHandlers.ts';
import { problemAnswer } from './http/answers.ts';
import { logRequest } from './http/logRequest.ts';
import type { Settings } from './settings.ts';
import { startTelemetry, type Traced } from './telemetry/startTelemetry.ts';

interface LoadedApi {
  readonly handlers: Handlers;
  readonly traced: Traced;
}

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
 * @param env the environment, for telemetry
 */
export function loadApi(settings: Settings, env: NodeJS.ProcessEnv): (name: keyof Handlers) => HttpHandler {
  const loading = load(settings, env);
  loading.catch((error: unknown) => console.error(`The API could not start. ${String(error)}`));

  return (name) => async (request, context) => {
    let api: LoadedApi;
    try {
      api = await loading;
    } catch (cause) {
      const message = 'The API could not start. Its administrator finds the reason in its log.';
      const problem = new Problem('misconfigured', message, {}, { cause });
      logRequest(context, { endpoint: name, status: problem.status, ms: 0, facts: {}, error: problem });
      return problemAnswer(problem, context.invocationId);
    }
    return await api.traced(api.handlers[name])(request, context);
  };
}

/** Loads part by part; what watches the API comes last before it, so that the pane's files wait for none of that. */
async function load(settings: Settings, env: NodeJS.ProcessEnv): Promise<LoadedApi> {
  for (const loadPart of largeParts) {
    await pause();
    await loadPart();
  }
  await pause();
  const traced = await startTelemetry(env, console.warn);
  await pause();
  const { createHandlers } = await import('./createHandlers.ts');
  return { handlers: createHandlers(settings), traced };
}

/** Nothing else runs while a part is loaded: in between the worker hears of the functions, and the pane's files are read. */
async function pause(): Promise<void> {
  await setTimeout(1);
}

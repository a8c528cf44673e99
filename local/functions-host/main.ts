/*
 * Runs the built functions bundle over HTTP, where Azure Functions Core Tools isn't installed.
 * node local/functions-host/main.ts --port 7071 [--host-name localhost:3000] [--bundle dist/functions/index.mjs]
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { listen } from '../http/listen.ts';
import { exitWithParent } from '../processes/exitWithParent.ts';
import { messageOf } from '../processes/messageOf.ts';
import { runHooks } from './core.ts';
import { createFunctionsHost } from './createFunctionsHost.ts';
import { httpFunctionsFrom } from './httpFunctions.ts';
import { loadBundle } from './loadBundle.ts';

/** Milliseconds that an app may take to put its things in order. */
const TERMINATE_WAIT = 4_000;

const root = resolve(import.meta.dirname, '../..');
const packageJson = z.object({ main: z.string() });
const hostJson = z.object({
  extensions: z.object({ http: z.object({ routePrefix: z.string().default('api') }).optional() }).optional(),
});

async function main(): Promise<void> {
  exitWithParent();
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7071' },
      bundle: { type: 'string' },
      'host-name': { type: 'string', multiple: true, default: [] },
    },
  });
  const bundle = values.bundle ?? packageJson.parse(readJson('package.json')).main;
  const prefix = hostJson.parse(readJson('host.json')).extensions?.http?.routePrefix ?? 'api';
  const functions = httpFunctionsFrom(await loadBundle(resolve(root, bundle)), prefix);
  if (functions.length === 0) throw new Error(`${bundle} registered no HTTP function.`);
  const server = createFunctionsHost({ functions, otherHosts: values['host-name'] });
  const port = await listen(server, Number(values.port));
  console.log(`ready http://127.0.0.1:${port}`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  // As the worker does, which is not waited for without end either.
  await Promise.race([runHooks('appTerminate', { hookData: {}, appHookData: {} }), setTimeout(TERMINATE_WAIT)]);
  process.exit(0);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(resolve(root, file), 'utf8'));
}

main().catch((error: unknown) => {
  // A settings error is a sentence for whoever runs this; its stack would only hide it.
  console.error(messageOf(error));
  process.exit(1);
});

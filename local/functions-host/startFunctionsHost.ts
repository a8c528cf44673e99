import { resolve } from 'node:path';
import { startChild, type Child } from '../processes/startChild.ts';

/** How the API's host runs. */
export interface FunctionsHostSettings {
  readonly kind: 'built-in' | 'func';
  /** Not 0. */
  readonly port: number;
  /** The API's settings. */
  readonly env: NodeJS.ProcessEnv;
  /** Host and port of the front that people reach it through. */
  readonly frontHost: string;
  readonly log: (line: string) => void;
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts the built API and waits until it answers: in our own host, or in Azure Functions Core Tools.
 * @throws Error with the host's last words, such as the API's sentence on a setting
 */
export function startFunctionsHost(settings: FunctionsHostSettings): Promise<Child> {
  const { env, log } = settings;
  const port = String(settings.port);
  if (settings.kind === 'func') {
    return startChild({
      name: 'functions host (func start)',
      command: 'func',
      args: ['start', '--script-root', root, '--port', port],
      env: { ...env, FUNCTIONS_WORKER_RUNTIME: 'node' },
      isReady: (line) => line.includes('Worker process started and initialized'),
      log,
    });
  }
  return startChild({
    name: 'functions host',
    command: process.execPath,
    args: [resolve(import.meta.dirname, 'main.ts'), '--port', port, '--host-name', settings.frontHost],
    env,
    isReady: (line) => line.startsWith('ready '),
    log,
  });
}

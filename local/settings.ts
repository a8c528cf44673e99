import { homedir } from 'node:os';
import { join } from 'node:path';

/** How the local cloud runs; ports of 0 take any free one. */
export interface LocalSettings {
  readonly ports: Readonly<Record<PortName, number>>;
  /** Where tables outlive a run; undefined keeps them in memory. */
  readonly storageFolder: string | undefined;
  /** `built-in` is local/functions-host, `func` Azure Functions Core Tools. */
  readonly functionsHost: 'built-in' | 'func';
  /** Where the certificate of `https://localhost` is kept from run to run. */
  readonly certificateFolder: string;
  /** In which order the pane tries to sign in; empty for the API's own order. */
  readonly tokenSources: string;
}

/** The settings that name a port. */
export type PortName = keyof typeof DEFAULT_PORTS;

const DEFAULT_PORTS = {
  LOCAL_HTTPS_PORT: 3000,
  LOCAL_SIGN_IN_PORT: 3001,
  LOCAL_API_PORT: 7071,
  LOCAL_ENTRA_PORT: 7072,
  LOCAL_POWERBI_PORT: 7073,
  LOCAL_STORAGE_PORT: 10002,
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the local cloud out of the environment; an empty value counts as not set.
 * @throws Error that names the setting and says what to do
 */
export function readLocalSettings(env: Environment): LocalSettings {
  const ports = {
    LOCAL_HTTPS_PORT: readPort(env, 'LOCAL_HTTPS_PORT'),
    LOCAL_SIGN_IN_PORT: readPort(env, 'LOCAL_SIGN_IN_PORT'),
    LOCAL_API_PORT: readPort(env, 'LOCAL_API_PORT'),
    LOCAL_ENTRA_PORT: readPort(env, 'LOCAL_ENTRA_PORT'),
    LOCAL_POWERBI_PORT: readPort(env, 'LOCAL_POWERBI_PORT'),
    LOCAL_STORAGE_PORT: readPort(env, 'LOCAL_STORAGE_PORT'),
  };
  checkDifferent(ports);
  return {
    ports,
    storageFolder: given(env, 'LOCAL_STORAGE_FOLDER'),
    functionsHost: readFunctionsHost(env),
    certificateFolder: given(env, 'LOCAL_CERTIFICATE_FOLDER') ?? join(homedir(), '.rangecast'),
    tokenSources: given(env, 'LOCAL_TOKEN_SOURCES') ?? '',
  };
}

function readPort(env: Environment, name: PortName): number {
  const text = given(env, name);
  if (text === undefined) return DEFAULT_PORTS[name];
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Error(
    `${name} is "${text}", which isn't a port. Set it to a number from 1 to 65535, to 0 for any free port, ` +
      `or leave it out for ${DEFAULT_PORTS[name]}.`,
  );
}

function checkDifferent(ports: Readonly<Record<string, number>>): void {
  const seen = new Map<number, string>();
  for (const [name, port] of Object.entries(ports)) {
    const other = seen.get(port);
    if (port !== 0 && other !== undefined) {
      throw new Error(`${other} and ${name} are both ${port}. Give each a port of its own, or 0 for any free port.`);
    }
    seen.set(port, name);
  }
}

function readFunctionsHost(env: Environment): LocalSettings['functionsHost'] {
  const text = given(env, 'LOCAL_FUNCTIONS_HOST') ?? 'built-in';
  if (text === 'built-in' || text === 'func') return text;
  throw new Error(`LOCAL_FUNCTIONS_HOST is "${text}". Set it to func for Azure Functions Core Tools, or leave it out.`);
}

function given(env: Environment, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}

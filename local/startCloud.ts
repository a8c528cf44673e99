import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { apiSettings } from './apiSettings.ts';
import { createEntra } from './entra/createEntra.ts';
import { createFront } from './front/createFront.ts';
import { createSignInFront } from './front/createSignInFront.ts';
import { readCertificate, type Certificate } from './front/readCertificate.ts';
import { hostEnvironment } from './functions-host/hostEnvironment.ts';
import { startFunctionsHost } from './functions-host/startFunctionsHost.ts';
import { closeServer } from './http/closeServer.ts';
import { loopbackUrl } from './http/loopbackUrl.ts';
import { listen } from './http/listen.ts';
import { localRegistration } from './localRegistration.ts';
import { createPowerBi } from './powerbi/createPowerBi.ts';
import { createParts, type Part } from './processes/createParts.ts';
import { reservePorts } from './reservePorts.ts';
import type { LocalSettings, PortName } from './settings.ts';
import { connectionString } from './storage/connectionString.ts';
import { startStorage } from './storage/startStorage.ts';

/** Where the parts of a local cloud are reached. */
export interface CloudAddresses {
  readonly workbook: string;
  readonly api: string;
  readonly powerbi: string;
  readonly entra: string;
  /** Where browsers sign in. */
  readonly signIn: string;
}

/** A local cloud whose parts all answer. */
export interface Cloud {
  readonly addresses: CloudAddresses;
  /** Connection string of the storage that the API uses. */
  readonly storage: string;
  readonly certificate: Certificate;
  /** Settles with a sentence when a part has ended by itself. */
  readonly failed: Promise<string>;
  /** How long each part took to start, in milliseconds. */
  readonly startTimes: Readonly<Record<string, number>>;
  /** Stops every part; settles when all are gone. */
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '..');

/**
 * Starts Azurite, Entra, Power BI, the functions host and the front, and waits until each answers.
 * @param log takes what the parts say while they run
 * @throws Error with a sentence that says what to do; nothing is left running then
 */
export async function startCloud(settings: LocalSettings, log: (line: string) => void): Promise<Cloud> {
  checkBuilt();
  const ports = await reservePorts(settings);
  const origin = `https://localhost:${ports.LOCAL_HTTPS_PORT}`;
  const addresses: CloudAddresses = {
    workbook: `${origin}/workbook/`,
    api: `${loopbackUrl(ports.LOCAL_API_PORT)}/api`,
    powerbi: loopbackUrl(ports.LOCAL_POWERBI_PORT),
    entra: loopbackUrl(ports.LOCAL_ENTRA_PORT),
    signIn: `https://localhost:${ports.LOCAL_SIGN_IN_PORT}`,
  };
  const storage = connectionString(ports.LOCAL_STORAGE_PORT);
  const { tokenSources } = settings;
  const settingsOfApi = { ...apiSettings({ ...addresses, origin, storage }), ENTRA_TOKEN_SOURCES: tokenSources };
  const certificate = await readCertificate(settings.certificateFolder, new Date());
  const parts = createParts();
  try {
    await Promise.all([
      parts.start('storage', () => startStorage({ port: ports.LOCAL_STORAGE_PORT, folder: settings.storageFolder })),
      parts.start('functions host', () =>
        startFunctionsHost({
          kind: settings.functionsHost,
          port: ports.LOCAL_API_PORT,
          frontHost: new URL(origin).host,
          env: hostEnvironment(process.env, settingsOfApi),
          log: (line) => log(`api: ${line}`),
        }),
      ),
      parts.start('Entra', () => startEntra(ports.LOCAL_ENTRA_PORT, origin, addresses.signIn)),
      parts.start('sign-in pages', () => startSignIn(ports, certificate)),
      parts.start('Power BI', () => startPowerBi(ports.LOCAL_POWERBI_PORT, addresses.entra)),
      parts.start('front', () => startFront(ports, certificate)),
    ]);
  } catch (error) {
    await parts.stop();
    throw error;
  }
  const { failed, startTimes } = parts;
  return { addresses, storage, certificate, failed, startTimes, stop: () => parts.stop() };
}

function checkBuilt(): void {
  const missing = ['dist/functions/index.mjs', 'dist/addin/taskpane.html', 'dist/workbook/index.html'].find(
    (file) => !existsSync(resolve(root, file)),
  );
  if (missing !== undefined) throw new Error(`${missing} isn't built yet. Run npm run build first.`);
}

async function startEntra(port: number, origin: string, signInOrigin: string): Promise<Part> {
  const entra = createEntra({ ...localRegistration(origin), signInOrigin });
  await entra.listen(port);
  return { stop: () => entra.close() };
}

async function startSignIn(ports: Readonly<Record<PortName, number>>, { pem }: Certificate): Promise<Part> {
  const server = createSignInFront(pem, loopbackUrl(ports.LOCAL_ENTRA_PORT));
  await listen(server, ports.LOCAL_SIGN_IN_PORT);
  return { stop: () => closeServer(server) };
}

async function startPowerBi(port: number, entra: string): Promise<Part> {
  const powerBi = createPowerBi({ keysUrl: `${entra}/common/discovery/v2.0/keys` });
  await powerBi.listen(port);
  return { stop: () => powerBi.close() };
}

async function startFront(ports: Readonly<Record<PortName, number>>, certificate: Certificate): Promise<Part> {
  const server = createFront({
    pem: certificate.pem,
    api: loopbackUrl(ports.LOCAL_API_PORT),
    entra: loopbackUrl(ports.LOCAL_ENTRA_PORT),
    workbookFolder: resolve(root, 'dist/workbook'),
    dataFolder: resolve(root, 'node_modules/vega-datasets/data'),
    officeJsFolder: resolve(root, 'node_modules/@microsoft/office-js/dist'),
  });
  await listen(server, ports.LOCAL_HTTPS_PORT);
  return { stop: () => closeServer(server) };
}

/*
 * `npm run sideload`: opens the pane in a real Excel on this machine, by Office's own tools, which npx fetches. The first
 * run makes a certificate that this machine trusts. `npm run sideload -- web --manifest build/manifest.xml --document
 * <address>` opens a deployment in Excel on the web. --manifest: another one than that of the local cloud.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../processes/messageOf.ts';
import { readLocalSettings } from '../settings.ts';
import { isOfficeCertificate, useOfficeCertificate } from './officeCertificate.ts';
import { sideloadPlan } from './sideloadPlan.ts';

const officeFolder = join(homedir(), '.office-addin-dev-certs');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      manifest: { type: 'string', default: resolve(import.meta.dirname, '../../manifest.xml') },
      document: { type: 'string' },
    },
  });
  const { certificateFolder } = readLocalSettings(process.env);
  const manifest = resolve(values.manifest);
  const step = sideloadPlan({
    platform: process.platform,
    target: positionals[0] === 'web' ? 'web' : 'desktop',
    manifest,
    isLocal: readFileSync(manifest, 'utf8').includes('https://localhost:3000/'),
    isTrusted: isOfficeCertificate(officeFolder, certificateFolder),
    isServed: await isListening(3000),
    document: values.document,
  });
  if (step.kind === 'missing') throw new Error(step.sentence);
  run(step.command);
  if (step.kind === 'start') return;
  useOfficeCertificate(officeFolder, certificateFolder);
  console.log('The certificate is there. Start the local cloud anew, then run npm run sideload again:');
  console.log('  LOCAL_TOKEN_SOURCES=dialog npm start');
}

function run(command: readonly string[]): void {
  const { status, error } = spawnSync('npx', ['--yes', ...command], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command[0] ?? ''} failed${error ? `: ${error.message}` : ''}.`);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect(port, 'localhost');
    const end = (listens: boolean): void => {
      socket.destroy();
      tell(listens);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});

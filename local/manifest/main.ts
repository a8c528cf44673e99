/*
 * `npm run manifest -- --host rangecast.contoso.com --client-id <GUID>`: writes and checks the manifest of a deployment.
 * --out where (default build/manifest.xml); --version 1.2.3.4 (default: counts on when something changed); --id GUID of
 * the add-in (default: made from the host, so that it stays the same); --schemas a folder with Office's schema files.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../processes/messageOf.ts';
import { writeManifest } from './writeManifest.ts';

const root = resolve(import.meta.dirname, '../..');

try {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: '' },
      'client-id': { type: 'string', default: '' },
      out: { type: 'string', default: resolve(root, 'build/manifest.xml') },
      version: { type: 'string' },
      id: { type: 'string' },
      schemas: { type: 'string' },
    },
  });
  const { host, 'client-id': clientId, id, version, out, schemas } = values;
  for (const line of writeManifest({ root, host, clientId, id, version, out: resolve(out), schemas }))
    console.log(line);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

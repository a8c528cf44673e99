/*
 * `npm run package`: builds what is deployed and packs it into build/rangecast.zip, for `azd deploy --from-package` or
 * `az functionapp deployment source config-zip --src`. --out writes it elsewhere. The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../processes/messageOf.ts';
import { buildAll } from './buildAll.ts';
import { packageFiles, type PackageFiles } from './packageFiles.ts';
import { zipFrom } from './zipFrom.ts';

const root = resolve(import.meta.dirname, '../..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: resolve(root, 'build/rangecast.zip') } } });
  await buildAll(root, (line) => console.error(line));
  const files = packageFiles(root);
  const zip = zipFrom(files);
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zip);
  console.log(`${out}: ${kib(zip.length)}, sha256 ${createHash('sha256').update(zip).digest('hex')}`);
  console.log(`  API   ${sizeOf(files, /^dist\/functions\//)}`);
  console.log(
    `  pane  ${sizeOf(files, /^dist\/addin\/.*(?<!\.br|\.gz)$/)}, sent as ${sizeOf(files, /\.br$/)} in brotli`,
  );
}

function sizeOf(files: PackageFiles, path: RegExp): string {
  const chosen = Object.entries(files).filter(([name]) => path.test(name));
  return `${kib(chosen.reduce((sum, [, { length }]) => sum + length, 0))} in ${chosen.length} ${chosen.length === 1 ? 'file' : 'files'}`;
}

function kib(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en')} KiB`;
}

main().catch((error: unknown) => {
  console.error(`No package was made. ${messageOf(error)}`);
  process.exitCode = 1;
});

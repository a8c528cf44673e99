import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { emptySqlite } from './emptySqlite.ts';

const root = resolve(import.meta.dirname, '../..');
const packageJson = z.object({ version: z.string() });

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` into build/, once per version.
 * The package is made for AWS Lambda: told that it runs there, it brings the libraries that a bare Linux lacks.
 * @returns the folder: `chromium`, its libraries in `al2023/lib`, its font in `fonts/fonts`
 */
export async function unpackChromium(): Promise<string> {
  const manifest: unknown = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = join(root, 'build', `chromium-${packageJson.parse(manifest).version}`);
  if (existsSync(folder)) return folder;
  // The package unpacks into the temporary folder, file by file. Others must not meet a half of it, so it is moved whole.
  const temporary = `${folder}.${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  writeFileSync(join(temporary, 'fonts/fonts.conf'), fontsConf(folder));
  writeFileSync(join(temporary, 'al2023/lib/libsqlite3.so.0'), emptySqlite());
  if (existsSync(folder)) rmSync(temporary, { recursive: true });
  else renameSync(temporary, folder);
  return folder;
}

// The package's own file names the folders of AWS Lambda.
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackChromium } from './unpackChromium.ts';

/** A Chromium that this machine can run. */
export interface ChromiumProgram {
  readonly path: string;
  /** What it needs in its environment besides the usual. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, Playwright's own, the system's, or else the one of the npm
 * package `@sparticuz/chromium`, which `CHROMIUM_PATH=npm` asks for.
 * @throws Error when `CHROMIUM_PATH` names nothing, or where that package doesn't run
 */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<ChromiumProgram> {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '' && named !== 'npm') {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`CHROMIUM_PATH is ${named}, where there is no file. Set it to a Chromium, or leave it out.`);
  }
  const installed = named === 'npm' ? undefined : [chromium.executablePath(), ...systemPaths(env)].find(existsSync);
  return installed === undefined ? chromiumFromNpm() : { path: installed, env: {} };
}

function systemPaths(env: NodeJS.ProcessEnv): readonly string[] {
  const folders = (env.PATH ?? '').split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
}

async function chromiumFromNpm(): Promise<ChromiumProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium, Chrome or Edge here. Install one, or set CHROMIUM_PATH to it.');
  }
  const folder = await unpackChromium();
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts/fonts.conf') },
  };
}

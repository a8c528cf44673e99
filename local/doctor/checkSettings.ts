import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { hostEnvironment } from '../functions-host/hostEnvironment.ts';
import { type Finding, ok, problem, skipped } from './finding.ts';
import type { SettingValues } from './readSettingsFile.ts';

const root = resolve(import.meta.dirname, '../..');
const entry = resolve(root, 'dist/functions/index.mjs');

/** The names that Rangecast's own settings begin with. */
const OURS = /^(?:RANGECAST|ENTRA|POWERBI|PUSH|POLICY|HTTP|LOCAL)_/;

const example = z.object({ About: z.record(z.string(), z.string()) });

/** Whether the API starts with these settings, and whether each has a name that somebody reads. */
export async function checkSettings(settings: SettingValues): Promise<readonly Finding[]> {
  return [await checkStart(settings), checkNames(settings)];
}

/** Starts what was built, with these settings and nothing else: it says by itself what it can't read. */
async function checkStart(settings: SettingValues): Promise<Finding> {
  const what = 'Settings';
  if (!existsSync(entry))
    return skipped(what, 'the API is not built here', 'Run npm run build, then the doctor again.');
  const { failed, stderr } = await start(hostEnvironment(process.env, settings));
  const complaint = /SettingsError: (.+)/.exec(stderr)?.[1];
  if (complaint !== undefined) {
    return problem(what, complaint, 'Correct what is named; local.settings.example.json explains every setting.');
  }
  if (failed) return problem(what, `the API does not start: ${stderr.trim()}`, 'Report it, with the words above.');
  return ok(what, 'the API starts with them');
}

async function start(env: NodeJS.ProcessEnv): Promise<{ readonly failed: boolean; readonly stderr: string }> {
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [entry], { env });
    return { failed: false, stderr };
  } catch (error) {
    return { failed: true, ...z.object({ stderr: z.string() }).parse(error) };
  }
}

function checkNames(settings: SettingValues): Finding {
  const what = 'Names of settings';
  const { About: known } = example.parse(
    JSON.parse(readFileSync(resolve(root, 'local.settings.example.json'), 'utf8')),
  );
  const unknown = Object.keys(settings).filter((name) => OURS.test(name) && !(name in known));
  if (unknown.length === 0) return ok(what, 'each is one that Rangecast reads');
  return problem(what, `nobody reads ${unknown.join(', ')}`, 'Look for a slip of the pen, or remove it.');
}

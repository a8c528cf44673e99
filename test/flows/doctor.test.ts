import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { apiSettings } from '../../local/apiSettings.ts';
import { closeServer } from '../../local/http/closeServer.ts';
import { listen } from '../../local/http/listen.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';
import { cloud } from './cloud.ts';
import { findDataset } from './findDataset.ts';
import { addFaults, clearFaults } from './powerBiState.ts';
import { signIn } from './signIn.ts';

const root = resolve(import.meta.dirname, '../..');
const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const origin = new URL(cloud.workbook).origin;

afterEach(clearFaults);

interface Told {
  readonly code: number;
  /** State and finding of each thing, by its name. */
  readonly lines: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Runs `npm run doctor` as an administrator does. */
function doctor(...args: readonly string[]): Promise<Told> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['local/doctor/main.ts', ...args],
      { cwd: root },
      (_, out: string, err: string) => {
        const lines: Record<string, string> = {};
        for (const [, state = '', what = '', found = ''] of out.matchAll(/^(ok|PROBLEM|–) +(.+?) {2,}(.+)$/gm))
          lines[what] = `${state}: ${found}`;
        done({ code: child.exitCode ?? -1, lines, text: out + err });
      },
    );
  });
}

/** The repository's manifest as this origin would hand it out. */
function manifestFor(host: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rangecast-doctor-')), 'manifest.xml');
  writeFileSync(file, readFileSync(join(root, 'manifest.xml'), 'utf8').replaceAll('localhost:3000', host));
  return file;
}

function fileOf(json: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rangecast-doctor-')), 'settings.json');
  writeFileSync(file, JSON.stringify(json));
  return file;
}

describe('npm run doctor', () => {
  it('finds nothing wrong with the local cloud, all the way to Power BI', async () => {
    const { code, lines, text } = await doctor(
      ...['--url', origin, '--token', await signIn('anna'), '--manifest', manifestFor(new URL(origin).host)],
      ...['--group', FINANCE, '--dataset', await findDataset('Finance', 'Budget (imported)')],
    );
    expect(Object.entries(lines).filter(([, line]) => !line.startsWith('ok'))).toEqual([]);
    expect(Object.keys(lines)).toEqual([
      ...['Service', 'Storage and keys', 'Clock', 'Pane', 'Protection of the pane', 'Registration'],
      ...['Sign-in metadata', 'Keys', 'Address in the manifest', 'Registration in the manifest'],
      ...['Token', 'Credential and consent', 'Power BI', 'Queries'],
    ]);
    expect(text).not.toContain('→');
    expect(code).toBe(0);
  });

  it('says what it could not look at without a person, which is no problem', async () => {
    const { code, lines, text } = await doctor('--url', origin);
    expect(lines['Power BI']).toBe('–: nobody is signed in here');
    expect(text).toContain('Verify connection');
    expect(code).toBe(0);
  });

  it('does not begin with a file that is no manifest', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rangecast-doctor-')), 'manifest.xml');
    writeFileSync(file, '<html></html>');
    const { code, text } = await doctor('--url', origin, '--manifest', file);
    expect(text).toContain('The manifest begins with html instead of OfficeApp.');
    expect(code).toBe(2);
  });

  it('looks at settings, as files and as Azure’s command line keep them', async () => {
    const values = { ...apiSettings({ ...cloud, origin }), POLICY_MY_WORKSPACE: 'off' };
    const local = await doctor('--url', origin, '--settings', fileOf({ IsEncrypted: false, Values: values }));
    expect(local.lines.Settings).toBe('ok: the API starts with them');
    expect(local.lines['Names of settings']).toBe('ok: each is one that Rangecast reads');
    expect(local.code).toBe(0);

    const deployed = { ...values, HTTP_MAX_BODY_MB: 'many', POLICY_ALLOWED_GROUP: FINANCE };
    const list = Object.entries(deployed).map(([name, value]) => ({ name, slotSetting: false, value }));
    const { code, lines } = await doctor('--url', origin, '--settings', fileOf(list));
    expect(lines.Settings).toBe('PROBLEM: HTTP_MAX_BODY_MB: must be a number from 1 to 100.');
    expect(lines['Names of settings']).toBe('PROBLEM: nobody reads POLICY_ALLOWED_GROUP');
    expect(code).toBe(1);
  });

  it('says when settings are none', async () => {
    const { code, text } = await doctor('--url', origin, '--settings', fileOf({ ENTRA_CLIENT_ID: '' }));
    expect(text).toContain('The settings are neither local.settings.json nor what az');
    expect(code).toBe(2);
  });

  it('finds a manifest of another host', async () => {
    const { code, lines } = await doctor('--url', origin, '--manifest', manifestFor('other.example'));
    expect(lines['Address in the manifest']).toBe(`PROBLEM: other.example, not ${new URL(origin).host}`);
    expect(code).toBe(1);
  });

  it('gives the code of what stands between a person and Power BI', async () => {
    await addFaults({ operation: 'listGroups', status: 503, times: 10 });
    const { code, lines } = await doctor('--url', origin, '--token', await signIn('anna'));
    expect(lines['Power BI']).toMatch(/^PROBLEM: power_bi_unavailable: /);
    expect(code).toBe(1);
  });

  it('says that a token is none', async () => {
    const { lines } = await doctor('--url', origin, '--token', 'none');
    expect(lines.Token).toMatch(/^PROBLEM: invalid_token: /);
  });

  it('finds what is no Rangecast, and what does not answer', async () => {
    const stranger = createServer((_, response) => response.writeHead(404).end('not here'));
    const url = loopbackUrl(await listen(stranger, 0));
    expect((await doctor('--url', url)).lines.Service).toMatch(/^PROBLEM: .+ answers with status 404$/);
    await closeServer(stranger);
    const silent = await doctor('--url', url);
    expect(silent.lines.Service).toContain('ECONNREFUSED');
    expect(silent.code).toBe(1);
  });

  it('says how it is called', async () => {
    expect(await doctor('--url', 'nowhere')).toMatchObject({
      code: 2,
      text: expect.stringContaining('--url is "nowhere"'),
    });
    expect(await doctor('--colour')).toMatchObject({ code: 2, text: expect.stringContaining('--colour') });
  });
});

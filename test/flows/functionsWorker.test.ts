import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { endpoints } from '../../shared/contract/endpoints.ts';
import { variantsOf } from '../../shared/contract/path.ts';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url);
const { main } = z.object({ main: z.string() }).parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));
const settings = {
  ENTRA_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  ENTRA_CLIENT_SECRET: 'secret',
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
};

async function load(env: Readonly<Record<string, string>>, ...call: readonly string[]) {
  const worker = fileURLToPath(new URL('functionsWorker.ts', import.meta.url));
  return await run(process.execPath, [worker, fileURLToPath(new URL(main, root)), ...call], { env });
}

describe('the functions bundle', () => {
  it('registers every endpoint when Microsoft’s worker loads it', async () => {
    const expected = endpoints.flatMap(({ name, path }) =>
      variantsOf(path).length === 1 ? [name] : [name, `${name}InGroup`],
    );
    const registered = z.array(z.string()).parse(JSON.parse((await load(settings)).stdout));
    expect(registered.sort()).toEqual([...expected, 'zUnknownApi', 'zzStatic'].sort());
  });

  it('answers when Microsoft’s worker asks', async () => {
    const { stdout } = await load(settings, 'getConfig', 'http://localhost/api/config');
    expect(JSON.parse(stdout)).toMatchObject({ status: 200, body: expect.stringContaining(settings.ENTRA_CLIENT_ID) });
  });

  it('says which settings are missing instead of loading', async () => {
    await expect(load({})).rejects.toThrow(/ENTRA_CLIENT_ID.*ENTRA_TENANT_ID/);
  });

  it.each([
    ['ENTRA_CLIENT_CERTIFICATE_PATH', { ENTRA_CLIENT_SECRET: '', ENTRA_CLIENT_CERTIFICATE_PATH: '/nowhere.pem' }],
    ['AzureWebJobsStorage', { AzureWebJobsStorage: 'AccountName=rangecast;AccountKey=hidden' }],
  ])('says that %s can’t be used, at once and without its value', async (name, change) => {
    const { stdout, stderr } = await load({ ...settings, ...change }, 'getConfig', 'http://localhost/api/config');
    expect(stderr).toMatch(new RegExp(`^The API could not start\\. SettingsError: ${name} must .+\n$`));
    expect(stderr + stdout).not.toContain('hidden');
    expect(JSON.parse(stdout)).toMatchObject({ status: 500, body: expect.stringContaining('"code":"misconfigured"') });
  });
});

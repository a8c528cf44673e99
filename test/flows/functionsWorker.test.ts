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

async function load(env: Readonly<Record<string, string>>) {
  const worker = fileURLToPath(new URL('functionsWorker.ts', import.meta.url));
  return await run(process.execPath, [worker, fileURLToPath(new URL(main, root))], { env });
}

describe('the functions bundle', () => {
  it('registers every endpoint when Microsoft’s worker loads it', async () => {
    const expected = endpoints.flatMap(({ name, path }) =>
      variantsOf(path).length === 1 ? [name] : [name, `${name}InGroup`],
    );
    const registered = z.array(z.string()).parse(JSON.parse((await load(settings)).stdout));
    expect(registered.sort()).toEqual([...expected, 'zUnknownApi', 'zzStatic'].sort());
  });

  it('says which settings are missing instead of loading', async () => {
    await expect(load({})).rejects.toThrow(/ENTRA_CLIENT_ID.*ENTRA_TENANT_ID/);
  });
});

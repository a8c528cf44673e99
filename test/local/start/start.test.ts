import { delimiter } from 'node:path';
import { createServer } from 'node:http';
import { describe, expect, it, jest } from '@jest/globals';
import { closeServer } from '../../../local/http/closeServer.ts';
import { freePort } from '../../../local/http/freePort.ts';
import { listen } from '../../../local/http/listen.ts';
import { runStart } from './runStart.ts';

// Each run starts the real parts, Azurite among them.
jest.setTimeout(60_000);

const isClosed = async (url: string): Promise<boolean> => (await freePort(Number(new URL(url).port))) > 0;

describe('npm start', () => {
  it('starts side by side with another, each part answering, and leaves nothing behind when it is ended', async () => {
    const runs = [runStart(), runStart()];
    for (const run of runs) {
      const { api, powerbi, entra } = await run.addresses;
      expect(await (await fetch(`${api}/health`)).json()).toEqual({ status: 'ok' });
      expect((await fetch(powerbi)).status).toBe(200);
      expect((await fetch(`${entra}/common/discovery/v2.0/keys`)).status).toBe(200);
    }
    for (const [index, run] of runs.entries()) {
      run.process.kill(index === 0 ? 'SIGINT' : 'SIGTERM');
      const { code, stdout, stderr } = await run.end;
      expect(code).toBe(0);
      expect(stdout.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain('choose "Advanced"');
      const { storage, ...urls } = await run.addresses;
      const tables = /TableEndpoint=([^;]+)/.exec(storage)?.[1] ?? '';
      for (const url of [...Object.values(urls), tables]) expect(await isClosed(url)).toBe(true);
    }
  });

  it('stops everything with a sentence and code 1 when a part dies', async () => {
    const run = runStart({
      LOCAL_FUNCTIONS_HOST: 'func',
      PATH: [import.meta.dirname, process.env.PATH].join(delimiter),
    });
    const { api, entra } = await run.addresses;
    await expect(fetch(api)).rejects.toThrow('fetch failed');
    const { code, stderr } = await run.end;
    expect(code).toBe(1);
    expect(stderr).toContain('The functions host (func start) stopped (exit code 3).');
    expect(stderr).toContain('Start it again with npm start.');
    expect(await isClosed(entra)).toBe(true);
  });

  it('says what to do about a port in use', async () => {
    const other = createServer();
    const port = await listen(other, 0);
    const { code, stdout, stderr } = await runStart({ LOCAL_POWERBI_PORT: String(port) }).end;
    await closeServer(other);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is in use or not allowed. Stop what uses it, or set LOCAL_POWERBI_PORT to another port or to 0 for any free one.\n`,
    });
  });

  it("says what to do about a setting that can't be read", async () => {
    const { code, stdout, stderr } = await runStart({ LOCAL_API_PORT: 'abc' }).end;
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'LOCAL_API_PORT is "abc", which isn\'t a port. Set it to a number from 1 to 65535, to 0 for any free port, or leave it out for 7071.\n',
    });
  });
});

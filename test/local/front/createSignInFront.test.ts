import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSignInFront } from '../../../local/front/createSignInFront.ts';
import { readCertificate } from '../../../local/front/readCertificate.ts';
import { closeServer } from '../../../local/http/closeServer.ts';
import { listen } from '../../../local/http/listen.ts';
import { startEntra, type StartedEntra } from '../entra/startEntra.ts';
import { sendTls } from './sendTls.ts';

describe('createSignInFront()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rangecast-sign-in-'));
  let entra: StartedEntra;
  let front: ReturnType<typeof createSignInFront>;
  let send: (path: string) => ReturnType<typeof sendTls>;

  beforeAll(async () => {
    entra = await startEntra({ signInOrigin: 'https://localhost:3001' });
    const { pem, file } = await readCertificate(folder, new Date());
    front = createSignInFront(pem, entra.url);
    const port = await listen(front, 0);
    const certificate = readFileSync(file, 'utf8');
    send = (path) => sendTls(port, certificate, 'GET', path);
  });
  afterAll(async () => {
    await closeServer(front);
    await entra.close();
    rmSync(folder, { recursive: true });
  });

  it('gives browsers a discovery document that names this very origin', async () => {
    const { body } = await send('/organizations/v2.0/.well-known/openid-configuration');
    expect(JSON.parse(body)).toMatchObject({
      issuer: 'https://localhost:3001/{tenantid}/v2.0',
      authorization_endpoint: 'https://localhost:3001/organizations/oauth2/v2.0/authorize',
    });
  });

  it('gives no browser what is for tests and the workbook page', async () => {
    expect((await send('/local/state')).status).toBe(421);
  });
});

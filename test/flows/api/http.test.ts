import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../../local/http/freePort.ts';
import { cloud } from '../cloud.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { startApi } from '../startApi.ts';

let token: string;

beforeAll(async () => {
  token = await signIn('anna');
});

async function post(body: BodyInit, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(`${cloud.api}/datasets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, type: answer.headers.get('content-type'), body: (await answer.json()) as unknown };
}

describe('the API', () => {
  it('is alive without a sign-in', async () => {
    expect(await sendToApi('GET', 'health')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('says without a sign-in whether storage and keys are there', async () => {
    expect(await sendToApi('GET', 'health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it('is alive but not ready while the keys of Entra can’t be had', async () => {
    const started = await startApi({ ENTRA_LOOPBACK_URL: `http://127.0.0.1:${await freePort()}` });
    try {
      expect((await fetch(`${started.api}/health`)).status).toBe(200);
      const ready = await fetch(`${started.api}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toMatchObject({ code: 'sign_in_unavailable' });
    } finally {
      await started.stop();
    }
  });

  it('tells the pane what it needs before a sign-in', async () => {
    expect((await sendToApi('GET', 'config')).body).toMatchObject({
      clientId: expect.any(String),
      scope: expect.stringMatching(/\/access_as_user$/),
      tokenSources: ['office', 'naa', 'dialog'],
    });
  });

  it('answers problems as problem details with a request id', async () => {
    const answer = await sendToApi('GET', 'me');
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({ code: 'not_signed_in', requestId: answer.headers.get('x-request-id') });
  });

  it('says 404 for an unknown address and 405 with Allow for an unknown method', async () => {
    expect(await sendToApi('GET', 'nothing')).toMatchObject({ status: 404, body: { code: 'unknown_route' } });
    const wrong = await sendToApi('PUT', 'groups', { token, body: {} });
    expect(wrong).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
    expect(wrong.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each([
    ['no JSON', '{', {}, 400, 'bad_json'],
    [
      'another content type',
      'a=b',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported_media_type',
    ],
    ['an encoding it does not know', '{}', { 'content-encoding': 'br' }, 415, 'unsupported_media_type'],
    ['gzip that is none', '{}', { 'content-encoding': 'gzip' }, 400, 'bad_json'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'bad_json'],
    ['lists in lists in lists', '['.repeat(100_000), {}, 400, 'bad_json'],
    ['missing fields', '{}', {}, 400, 'invalid_request'],
    ['unknown fields', '{"name":"x","tables":[],"colour":"red"}', {}, 400, 'invalid_request'],
  ])('refuses a body with %s', async (_, body, headers, status, code) => {
    expect(await post(body, headers)).toMatchObject({ status, body: { code } });
  });

  it('refuses what inflates beyond the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const answer = await post(bomb, { 'content-encoding': 'gzip' });
    expect(answer).toMatchObject({ status: 413, body: { code: 'body_too_large', limit: 32 * 1024 * 1024 } });
  });
});

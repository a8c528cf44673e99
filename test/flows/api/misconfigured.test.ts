import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ExtraApi } from '../startApi.ts';

let started: ExtraApi;

beforeAll(async () => {
  started = await startApi({ ENTRA_CLIENT_SECRET: undefined, ENTRA_CLIENT_CERTIFICATE_PATH: '/nowhere.pem' });
});
afterAll(() => started.stop());

async function get(path: string) {
  const answer = await fetch(new URL(path, started.api));
  return { status: answer.status, body: await answer.text() };
}

describe('an API that can’t start with its settings', () => {
  it.each(['/api/config', '/api/health/ready', '/api/openapi.json', '/api/me'])('says so at %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({
      code: 'misconfigured',
      detail: 'The API could not start. Its administrator finds the reason in its log.',
      requestId: expect.any(String),
    });
    expect(body).not.toContain('nowhere');
  });

  it('still gives the pane, which shows that', async () => {
    expect(await get('/taskpane.html')).toMatchObject({ status: 200, body: expect.stringContaining('Rangecast') });
  });

  it('is alive all the same', async () => {
    expect(await get('/api/health')).toEqual({ status: 200, body: '{"status":"ok"}' });
  });

  it('knows its addresses', async () => {
    expect((await get('/api/nowhere')).status).toBe(404);
  });
});

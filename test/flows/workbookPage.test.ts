import { describe, expect, it } from '@jest/globals';
import { useBrowser } from './browser.ts';
import { cloud } from './cloud.ts';
import { sendToApi } from './sendToApi.ts';
import { signIn } from './signIn.ts';

describe('the workbook page', () => {
  const browser = useBrowser();

  it('shows the pane beside the cells, signed in, and asks nobody outside this machine', async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http')) hosts.add(hostname);
    });
    await page.goto(cloud.workbook);
    await page.frameLocator('iframe').getByText('Anna Larsen').waitFor();
    expect([...hosts]).toEqual(['localhost']);
  }, 30_000);
});

describe('the API behind it', () => {
  it('knows a person by the token that Office would give', async () => {
    const { status, body } = await sendToApi('GET', 'me', { token: await signIn('ben') });
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Ben Okafor' });
  });
  it('lists the workspaces of that person in the local Power BI', async () => {
    const { status, body } = await sendToApi('GET', 'groups', { token: await signIn('anna') });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
    });
  });
  it('refuses a token that has ended', async () => {
    const { status, body } = await sendToApi('GET', 'me', { token: await signIn('anna', { expiresIn: -600 }) });
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: 'sign_in_again' });
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { swaggerViolations } from '../swagger/checkAgainstSwagger.ts';
import { cloud } from './cloud.ts';
import { createPowerBiRecorder } from './powerBiRecorder.ts';
import { addFaults, clearFaults, resetOptions, setOptions } from './powerBiState.ts';
import { signIn } from './signIn.ts';
import { startApi } from './startApi.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await clearFaults();
  await resetOptions();
});

async function start(settings: Readonly<Record<string, string | undefined>>) {
  const started = await startApi(settings);
  stops.push(started.stop);
  return started;
}

async function record() {
  const recorder = await createPowerBiRecorder();
  stops.push(recorder.stop);
  return recorder;
}

describe('startApi()', () => {
  it('starts a second API that answers as the first and whose calls can be recorded', async () => {
    const recorder = await record();
    const { api } = await start({ POWERBI_API_URL: recorder.url });
    expect(api).not.toBe(cloud.api);
    const headers = { authorization: `Bearer ${await signIn('anna')}` };
    const answers = await Promise.all([cloud.api, api].map((each) => fetch(`${each}/groups`, { headers })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
    expect(second).toBe(first);
    expect(recorder.requests.length).toBeGreaterThan(0);
    expect(recorder.requests.flatMap((request) => swaggerViolations({ ...request, body: '' }))).toEqual([]);
  });

  it('takes a setting away, and fails with the sentence of the API', async () => {
    await expect(startApi({ ENTRA_CLIENT_ID: undefined })).rejects.toThrow(/ENTRA_CLIENT_ID/);
  });

  it('gives the process, which may be killed', async () => {
    const { api, pid, stop } = await start({});
    expect((await fetch(`${api}/health`)).status).toBe(200);
    process.kill(pid, 'SIGKILL');
    await stop();
    await expect(fetch(`${api}/health`)).rejects.toThrow('fetch failed');
  });
});

describe('createPowerBiRecorder()', () => {
  const path = '/v1.0/myorg/imports?datasetDisplayName=%C3%84&a=1';

  it('remembers what was sent, byte by byte, and passes the answer on unchanged', async () => {
    const recorder = await record();
    const body = new Uint8Array([0xff, 0x00, 0x0d, 0x0a]);
    const request = { method: 'POST', headers: { 'content-type': 'text/plain', 'x-mine': 'ü' }, body };
    const [direct, recorded] = [await fetch(cloud.powerbi + path, request), await fetch(recorder.url + path, request)];
    expect(recorded.status).toBe(401);
    expect(await recorded.text()).toBe(await direct.text());
    const names = [...direct.headers.keys()].filter((name) => name !== 'keep-alive');
    expect([...recorded.headers.keys()].filter((name) => name !== 'keep-alive')).toEqual(names);
    expect(recorder.requests).toEqual([
      { method: 'POST', path, headers: expect.objectContaining({ 'x-mine': 'ü' }), body: Buffer.from(body) },
    ]);
  });

  it('keeps reason phrases and drops the connection where Power BI does', async () => {
    const recorder = await record();
    expect((await fetch(`${recorder.url}/v1.0/myorg/gateways`)).statusText).toBe('Not Found');
    const { api } = await start({ POWERBI_API_URL: recorder.url });
    await fetch(`${api}/groups`, { headers: { authorization: `Bearer ${await signIn('anna')}` } });
    const authorization = recorder.requests.at(-1)?.headers.authorization ?? '';
    const list = () => fetch(`${recorder.url}/v1.0/myorg/reports`, { headers: { authorization } });
    await addFaults({ operation: 'listReports', dropBefore: true });
    await expect(list()).rejects.toThrow('fetch failed');
    expect((await list()).status).toBe(200);
  });
});

describe('setOptions()', () => {
  it('changes the running Power BI, and resetOptions() puts it back', async () => {
    const latency = async () =>
      /"latencyMs":(\d+)/.exec(await (await fetch(`${cloud.powerbi}/local/options`)).text())?.[1];
    await setOptions({ latencyMs: 3 });
    expect(await latency()).toBe('3');
    await resetOptions();
    expect(await latency()).toBe('0');
    await expect(setOptions({ latencyMs: 'long' })).rejects.toThrow(/took no options: .*latencyMs/s);
  });
});

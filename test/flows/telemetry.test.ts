import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readCertificate } from '../../local/front/readCertificate.ts';
import { closeServer } from '../../local/http/closeServer.ts';
import { freePort } from '../../local/http/freePort.ts';
import { listen } from '../../local/http/listen.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';
import { createTarget, sha256, type Target } from './api/pushScript.ts';
import { addFaults, clearFaults } from './powerBiState.ts';
import { createPowerBiRecorder } from './powerBiRecorder.ts';
import { signIn } from './signIn.ts';
import { startApi, type ExtraApi } from './startApi.ts';
import { insightsItems, otlpMetrics, otlpSpans, type ReceivedSpan } from './telemetryItems.ts';
import { startTelemetryReceiver, type TelemetryReceiver } from './telemetryReceiver.ts';

// What a person wrote, and what opens doors: none of it may be in telemetry.
const written = { table: 'Gehälter intern', column: 'Kostenstelle', cell: 'Zelle-4711', workbook: 'Vertraulich.xlsx' };
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const hostSpan = '00f067aa0ba902b7';

let anna: string;
let target: Target;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  anna = await signIn('anna');
});

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  await clearFaults();
});

async function start(settings: Readonly<Record<string, string>>) {
  const api = await startApi(settings);
  stops.push(api.stop);
  return api;
}

async function startReceiver(pem?: string) {
  const receiver = await startTelemetryReceiver(pem);
  stops.push(receiver.stop);
  return receiver;
}

/** Sends one request as the Functions host passes it on: with the id of its own span. */
async function send({ api }: ExtraApi, method: string, path: string, body: unknown) {
  const headers = {
    authorization: `Bearer ${anna}`,
    'content-type': 'application/json',
    traceparent: `00-${traceId}-${hostSpan}-01`,
  };
  const answer = await fetch(`${api}/${target.path}/${path}`, { method, headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

/** Pushes one row by way of an API: start, batch, complete. */
async function push(api: ExtraApi) {
  target = await createTarget(anna, [{ name: written.column, dataType: 'String' }], { table: written.table });
  const id = randomUUID();
  const batch = { rows: [[written.cell]] };
  const started = await send(api, 'PUT', `pushes/${id}`, {
    mode: 'append',
    columns: target.columns,
    rows: 1,
    batches: 1,
    digest: sha256(sha256(JSON.stringify(batch))),
    source: { workbook: written.workbook, sheet: 'Blatt 17', range: 'C3:C4' },
  });
  expect(started.status).toBe(200);
  return {
    id,
    sendBatch: () => send(api, 'POST', `pushes/${id}/batches/0?driver=1`, batch),
    complete: () => send(api, 'POST', `pushes/${id}/complete`, {}),
  };
}

async function pushOnce(api: ExtraApi) {
  const { id, sendBatch, complete } = await push(api);
  expect((await sendBatch()).status).toBe(200);
  expect((await complete()).body).toMatchObject({ outcome: 'complete', verifiedBy: 'mark' });
  return id;
}

/** What of all that nobody may learn from telemetry has come all the same. */
function leaksIn({ received }: TelemetryReceiver): readonly string[] {
  const all = received.map(({ text }) => text).join('\n');
  expect(all).toContain('/tables/{name}/rows');
  const names = [...Object.values(written), 'Gehälter', 'Geh%C3%A4lter', 'Kostenstelle', 'Blatt 17', 'C3:C4', '_push'];
  const persons = ['Anna', 'anna@', 'a0000000-0000-4000-8000-000000000001', 'Bearer', anna, 'local-only-secret'];
  return [...names, ...persons].filter((word) => all.includes(word));
}

const isInvocation = (of: string) => (span: ReceivedSpan) => span.name === `function ${of}`;

describe('telemetry to an OTLP endpoint', () => {
  async function startTraced() {
    const [receiver, recorder] = [await startReceiver(), await createPowerBiRecorder()];
    stops.push(recorder.stop);
    const api = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, POWERBI_API_URL: recorder.url });
    return { receiver, recorder, api };
  }

  it('puts the calls of a request below its invocation, and that below the host’s span', async () => {
    const { receiver, api } = await startTraced();
    const pushId = await pushOnce(api);
    const invocation = await receiver.find(() => otlpSpans(receiver).find(isInvocation('addBatchInGroup')));
    expect(invocation).toMatchObject({ traceId, parentSpanId: hostSpan });
    expect(invocation.attributes).toMatchObject({
      'rangecast.endpoint': 'addBatch',
      'rangecast.status': 200,
      'rangecast.pushId': pushId,
      'rangecast.datasetId': target.datasetId,
      'rangecast.batch': 0,
    });
    const calls = otlpSpans(receiver).filter(({ parentSpanId }) => parentSpanId === invocation.spanId);
    const post = calls.find(({ name }) => name === 'POST /v1.0/myorg/groups/{id}/datasets/{id}/tables/{name}/rows');
    expect(post?.attributes).toEqual({
      'rangecast.system': 'powerbi',
      'http.request.method': 'POST',
      'url.template': '/v1.0/myorg/groups/{id}/datasets/{id}/tables/{name}/rows',
      'server.address': '127.0.0.1',
      'rangecast.groupId': 'f0000000-0000-4000-8000-000000000001',
      'rangecast.datasetId': target.datasetId,
      'http.response.status_code': 200,
      'rangecast.powerBiRequestId': expect.stringMatching(/^[\w-]+$/),
    });
    expect(post?.traceId).toBe(traceId);
    expect(calls.map(({ attributes }) => attributes['rangecast.system'])).toContain('storage');
    const signedIn = otlpSpans(receiver).filter(({ attributes }) => attributes['rangecast.system'] === 'entra');
    expect(signedIn.map(({ name }) => name)).toEqual([
      'GET /{tenant}/discovery/v2.0/keys',
      'POST /{tenant}/oauth2/v2.0/token',
    ]);
  });

  it('counts pushes, rows, batches in doubt and waits for quotas, and sends the rest when the app ends', async () => {
    const { receiver, api } = await startTraced();
    await addFaults({ operation: 'postRows', status: 429, retryAfter: 1 });
    const { sendBatch } = await push(api);
    expect((await sendBatch()).body).toMatchObject({ code: 'throttled' });
    await addFaults({ operation: 'postRows', dropBefore: true });
    expect((await sendBatch()).body).toMatchObject({ code: 'batch_in_doubt' });
    await api.stop();
    expect(otlpMetrics(receiver)).toEqual({
      'rangecast.pushes.started': [[1, { mode: 'append' }]],
      'rangecast.quota.wait': [[1, { code: 'throttled' }]],
      'rangecast.batches.in_doubt': [[1, { for_good: false }]],
    });
  });

  it('tells nothing that a person wrote and nothing that opens a door, and tells Power BI no trace', async () => {
    const { receiver, recorder, api } = await startTraced();
    await pushOnce(api);
    const { sendBatch } = await push(api);
    await addFaults({ operation: 'postRows', status: 400 });
    expect((await sendBatch()).status).toBe(422);
    await api.stop();
    expect(otlpMetrics(receiver)['rangecast.rows.landed']).toEqual([[1, {}]]);
    expect(leaksIn(receiver)).toEqual([]);
    expect(recorder.requests.filter(({ path }) => path.endsWith('/rows'))).toHaveLength(2);
    expect(recorder.requests.filter(({ headers }) => 'traceparent' in headers || 'tracestate' in headers)).toEqual([]);
  });

  it('says once that the endpoint is not there, and serves on', async () => {
    const nobody = loopbackUrl(await freePort());
    const api = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: nobody, OTEL_EXPORTER_OTLP_TIMEOUT: '300' });
    await pushOnce(api);
    await pushOnce(api);
    await api.stop();
    expect(api.lines.filter((line) => line.startsWith('Telemetry '))).toEqual([
      expect.stringMatching(/^Telemetry does not reach the OTLP endpoint \(\w+\)\. Requests go on without it/),
    ]);
  });
});

describe('telemetry to Application Insights', () => {
  it('is sent as the managed identity, with calls as dependencies of the request', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rangecast-insights-'));
    stops.push(() => rm(folder, { recursive: true }));
    const { pem, file } = await readCertificate(folder, new Date());
    const receiver = await startReceiver(pem);
    const asked: URL[] = [];
    const identity = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://127.0.0.1'));
      const expires = Math.floor(Date.now() / 1000) + 3600;
      const answer = { access_token: 'token-of-the-identity', expires_on: String(expires), token_type: 'Bearer' };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    const identityUrl = loopbackUrl(await listen(identity, 0));
    stops.push(() => closeServer(identity));
    const key = '00000000-0000-4000-8000-00000000000a';
    const api = await start({
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${key};IngestionEndpoint=${receiver.url}/`,
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=33333333-3333-4333-8333-333333333333;Authorization=AAD',
      IDENTITY_ENDPOINT: `${identityUrl}/msi/token`,
      IDENTITY_HEADER: 'from-the-host',
      NODE_EXTRA_CA_CERTS: file,
      // The exporter asks Microsoft for switches of its own after a while: not from a test.
      HTTPS_PROXY: loopbackUrl(await freePort()),
      NO_PROXY: '127.0.0.1',
    });
    await pushOnce(api);
    await api.stop();

    const items = insightsItems(receiver);
    const invocation = items.find(({ name }) => name === 'function addBatchInGroup');
    expect(invocation).toMatchObject({ type: 'InProc', operation: traceId, parent: hostSpan });
    const rows = 'POST /v1.0/myorg/groups/{id}/datasets/{id}/tables/{name}/rows';
    expect(items.find(({ name }) => name === rows)).toMatchObject({ type: 'Http', parent: invocation?.id });
    expect(items.filter(({ name }) => name === 'rangecast.rows.landed').map(({ value }) => value)).toEqual([1]);
    expect(leaksIn(receiver)).toEqual([]);
    expect(receiver.received.map(({ authorization }) => authorization)).toEqual(
      receiver.received.map(() => 'Bearer token-of-the-identity'),
    );
    const wanted = asked.map(({ searchParams }) => `${searchParams.get('resource')} ${searchParams.get('client_id')}`);
    expect(new Set(wanted)).toEqual(new Set(['https://monitor.azure.com 33333333-3333-4333-8333-333333333333']));
  });
});

describe('a setting that cannot be used', () => {
  it('is told of once, and the API serves without telemetry', async () => {
    const api = await start({ APPLICATIONINSIGHTS_CONNECTION_STRING: 'IngestionEndpoint=https://127.0.0.1:9/' });
    await pushOnce(api);
    expect(api.lines.filter((line) => line.startsWith('Telemetry '))).toEqual([
      'Telemetry is off: it could not be started (Error). Check APPLICATIONINSIGHTS_CONNECTION_STRING.',
    ]);
  });
});

describe('without a setting that says where telemetry goes', () => {
  it('nothing of OpenTelemetry is loaded', async () => {
    expect(await loadedBy({})).toEqual([]);
    const receiver = await startReceiver();
    expect(await loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^createTelemetry-/),
        expect.stringMatching(/^createOtlpExporters-/),
      ]),
    );
  });

  /** Files of the bundle with OpenTelemetry in them that a process has run for a push, by V8's own account. */
  async function loadedBy(settings: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'rangecast-loaded-'));
    stops.push(() => rm(folder, { recursive: true }));
    const api = await start({ ...settings, NODE_V8_COVERAGE: folder });
    await pushOnce(api);
    await api.stop();
    const report = z.object({ result: z.array(z.object({ url: z.string() })) });
    const files = readdirSync(folder).flatMap(
      (name) => report.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).result,
    );
    const ours = files.filter(({ url }) => url.includes('/dist/functions/'));
    expect(ours.length).toBeGreaterThan(1);
    return ours
      .filter(({ url }) =>
        /functions\/telemetry\/create|node_modules\/@opentelemetry\//.test(readFileSync(new URL(url), 'utf8')),
      )
      .map(({ url }) => url.split('/').at(-1) ?? '');
  }
});

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FOREIGN_TENANT, HOME_TENANT } from '../../../local/people.ts';
import { contract } from '../../../shared/contract/endpoints.ts';
import { cloud } from '../cloud.ts';
import { resetOptions, setOptions, storedRows } from '../powerBiState.ts';
import type { ApiAnswer } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { startApi, type ExtraApi } from '../startApi.ts';
import { createTargetIn } from './createTargetIn.ts';
import { PushScript, type Target } from './pushScript.ts';
import { sendExample, type ExamplePlace } from './sendExample.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const BOARD_PAPERS = 'f0000000-0000-4000-8000-000000000004';
const BENS_TEAM = 'f0000000-0000-4000-8000-000000000003';
const UNKNOWN = '00000000-0000-4000-8000-00000000dead';

const inDatasets = Object.entries(contract)
  .filter(([, { path }]) => path.includes('{datasetId}'))
  .map(([name]) => name as keyof typeof contract);

/** Ben's dataset, the push that he has just begun, and who else can sign in. */
let target: Target;
let push: PushScript;
let tokens: Readonly<Record<string, string>>;
/** An API that lets the other tenant in. */
let open: ExtraApi;

beforeAll(async () => {
  const users = ['anna', 'ben', 'carla', 'eve'];
  tokens = Object.fromEntries(await Promise.all(users.map(async (user) => [user, await signIn(user)] as const)));
  target = await createTargetIn(tokens.ben ?? '', BENS_TEAM);
  push = new PushScript(target, [['Norway'], ['Åland']], { batchRows: 1 });
  expect(await push.start()).toMatchObject({ status: 200 });
  expect(await push.send(0)).toMatchObject({ status: 200 });
  open = await startApi({ ENTRA_ALLOWED_TENANTS: `${HOME_TENANT},${FOREIGN_TENANT}` });
});
afterAll(async () => {
  await open.stop();
});
afterEach(resetOptions);

const strangers = [
  ['anna', 'who is not in that workspace'],
  ['carla', 'who is in no workspace'],
  ['eve', 'who is of another tenant'],
] as const;

/** Ways to name Ben's dataset: where it is, where the stranger is, and where nothing is said. */
const ways = [BENS_TEAM, FINANCE, undefined];

function send(user: string, name: keyof typeof contract, place: ExamplePlace): Promise<ApiAnswer> {
  return sendExample({ api: open.api, token: tokens[user] ?? '' }, name, place);
}

/** What an answer says, without the ids that differ from request to request. */
function said({ status, body }: ApiAnswer): unknown {
  return { status, text: JSON.stringify(body).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '(id)') };
}

describe.each(strangers.map(([user, who]) => ({ user, who })))('$user, $who', ({ user }) => {
  it.each(inDatasets)('learns nothing by %s', async (name) => {
    for (const groupId of ways) {
      const place = { groupId, datasetId: target.datasetId, pushId: push.id };
      const answer = await send(user, name, place);
      expect([403, 404]).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toMatch(/Ben|Okafor|script\.xlsx|Country|Norway|Test /);
      // A dataset, a table or a push that is there is not told from one that is not.
      const datasetId = UNKNOWN;
      expect(said(await send(user, name, { groupId, datasetId, tableName: 'No', pushId: randomUUID() }))).toEqual(
        said(answer),
      );
    }
  });

  it.each(inDatasets)('learns nothing by %s where Power BI finds a dataset in any workspace', async (name) => {
    await setOptions({ datasetResolution: 'anywhere' });
    for (const groupId of ways) {
      const answer = await send(user, name, { groupId, datasetId: target.datasetId, pushId: push.id });
      expect([403, 404]).toContain(answer.status);
    }
  });

  it.each([
    ['GET', '/tables', undefined],
    ['POST', '/tables/Strikes/rows', { rows: [{ Country: 'x' }] }],
    ['DELETE', '/tables/Strikes/rows', undefined],
    ['PUT', '/tables/Strikes', { name: 'Strikes', columns: [{ name: 'Other', dataType: 'String' }] }],
  ])('is given Power BI’s own refusal of a raw %s', async (method, below, data) => {
    const path = `/groups/${BENS_TEAM}/datasets/${target.datasetId}${below}`;
    const headers = { authorization: `Bearer ${tokens[user] ?? ''}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ method, path, data });
    const answer = await fetch(`${open.api}/raw`, { method: 'POST', headers, body });
    const text = await answer.text();
    expect(text).toMatch(/"status":(403|404)/);
    expect(text).not.toMatch(/Ben|Okafor|script\.xlsx|Country|Norway/);
  });

  it('adds no rows and locks nothing with an Idempotency-Key', async () => {
    const headers = {
      authorization: `Bearer ${tokens[user] ?? ''}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    const body = JSON.stringify({ rows: [{ Country: 'x' }] });
    const answer = await fetch(`${open.api}/${target.path}/rows`, { method: 'POST', headers, body });
    expect([403, 404]).toContain(answer.status);
  });
});

describe('eve, whose tenant is not let in', () => {
  it.each(inDatasets)('is refused before anything is looked at: %s', async (name) => {
    const to = { api: cloud.api, token: tokens.eve ?? '' };
    const answer = await sendExample(to, name, { groupId: BENS_TEAM, datasetId: target.datasetId });
    expect(answer).toMatchObject({ status: 403, body: { code: 'tenant_not_allowed' } });
  });
});

describe('a person who can see the dataset', () => {
  it.each(['getPush', 'addBatch', 'completePush', 'cancelPush'] as const)(
    'does not reach the push of another one by %s',
    async (name) => {
      const shared = await createTargetIn(tokens.ben ?? '', FINANCE);
      const bens = new PushScript(shared, [['Norway']]);
      await bens.start();
      const { datasetId } = shared;
      const answer = await send('anna', name, { groupId: FINANCE, datasetId, pushId: bens.id });
      expect(answer).toMatchObject({ status: 404, body: { code: 'push_not_found' } });
      expect((await bens.send(0)).status).toBe(200);
    },
  );
});

describe('anna, who may only read in a workspace', () => {
  const refused = { status: 403, body: { code: 'not_permitted' } };

  it('holds no gate: whatever she tries, the next push of a writer starts at once', async () => {
    const papers = await createTargetIn(tokens.ben ?? '', BOARD_PAPERS);
    const hers = { ...papers, token: tokens.anna ?? '' };
    const writes = ['updateTable', 'addRows', 'deleteRows'] as const;
    for (const mode of ['append', 'replace'] as const) {
      expect(await new PushScript(hers, [['x']], { mode }).start()).toMatchObject(refused);
    }
    for (const name of writes) {
      const place = { groupId: BOARD_PAPERS, datasetId: papers.datasetId };
      expect(await send('anna', name, place)).toMatchObject(refused);
    }
    expect(await send('anna', 'listPushes', { groupId: BOARD_PAPERS, datasetId: papers.datasetId })).toMatchObject({
      status: 200,
      body: { value: [] },
    });
    expect(await new PushScript(papers, [['y']]).start()).toMatchObject({ status: 200 });
  });
});

describe('the owner, after all these attempts', () => {
  it('goes on with the push as if nothing had happened, and starts the next one at once', async () => {
    expect(await push.look()).toMatchObject({ status: 200, body: { driver: 1, state: 'open', rowsLanded: 1 } });
    expect(await push.send(1)).toMatchObject({ status: 200 });
    expect(await push.complete()).toMatchObject({ status: 200, body: { outcome: 'complete', rowsFound: 2 } });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([['Norway'], ['Åland']]);
    expect(await new PushScript(target, [['Chile']]).start()).toMatchObject({ status: 200 });
  });
});

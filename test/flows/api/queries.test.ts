import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cloud } from '../cloud.ts';
import { addFaults, clearFaults } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { createTarget, type Target } from './pushScript.ts';

let token: string;
let target: Target;

beforeAll(async () => {
  token = await signIn('anna');
  target = await createTarget(token, [
    { name: 'Id', dataType: 'Int64' },
    { name: 'Amount', dataType: 'Decimal' },
    { name: 'Name', dataType: 'String' },
  ]);
  const rows = [{ Id: '9007199254740993', Amount: '12345678901234567890.1234' }, { Name: 'Ä "1.0"' }];
  await sendToApi('POST', `${target.path}/rows`, { token, body: { rows } });
});

afterEach(clearFaults);

const pathOf = (path: string) => path.replace(/\/tables\/.*/, '/queries');

/** The answer as it came, because reading it would round its numbers. */
async function queryText(body: Readonly<Record<string, unknown>>): Promise<string> {
  const answer = await fetch(`${cloud.api}/${pathOf(target.path)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return await answer.text();
}

function query(text: string, path = target.path) {
  return sendToApi('POST', pathOf(path), { token, body: { query: text } });
}

describe('running a query', () => {
  it('gives rows by the names of the query, numbers with all their digits', async () => {
    const select = `EVALUATE TOPN(1, FILTER('Strikes', 'Strikes'[Id] > 0))`;
    expect(await queryText({ query: select })).toContain(
      '"Strikes[Id]":9007199254740993,"Strikes[Amount]":12345678901234567890.1234',
    );
  });

  it('has blanks as null, or leaves them out', async () => {
    const select = `EVALUATE FILTER(VALUES('Strikes'[Name]), ISBLANK('Strikes'[Name]))`;
    expect((await query(select)).body).toEqual({ rows: [{ 'Strikes[Name]': null }] });
    expect(await queryText({ query: select, includeNulls: false })).toBe('{"rows":[{}]}');
  });

  it('gives no rows where there are none', async () => {
    const answer = await query(`EVALUATE FILTER('Strikes', 'Strikes'[Name] = "nobody")`);
    expect(answer).toMatchObject({ status: 200, body: { rows: [] } });
  });

  it('passes on what Power BI says of a query that cannot be run', async () => {
    const answer = await query(`EVALUATE 'Nope'`);
    expect(answer.body).toMatchObject({
      code: 'refused_by_power_bi',
      status: 400,
      detail: expect.stringContaining("Cannot find table 'Nope'"),
      powerBi: { status: 400, message: expect.stringContaining("Cannot find table 'Nope'") },
    });
  });

  it('does not take a result that was cut for a whole one', async () => {
    const big = await createTarget(token, [{ name: 'Id', dataType: 'Int64' }]);
    const rows = Array.from({ length: 100_001 }, (_, Id) => ({ Id }));
    expect((await sendToApi('POST', `${big.path}/rows`, { token, body: { rows } })).status).toBe(200);
    const answer = await query(`EVALUATE VALUES('Strikes'[Id])`, big.path);
    expect(answer.body).toMatchObject({
      code: 'refused_by_power_bi',
      detail: expect.stringMatching(
        /^Power BI has not given the whole result: “.+”\. Ask for fewer rows or columns\.$/,
      ),
      powerBi: { status: 200, code: 'RowOrValueLimitExceeded' },
    });
    const first = await query(`EVALUATE TOPN(100000, VALUES('Strikes'[Id]))`, big.path);
    expect(first.status).toBe(200);
  });

  it('says so when there is no such dataset, and when the caller may not query it', async () => {
    const unknown = target.path.replace(target.datasetId, '00000000-0000-4000-8000-00000000dead');
    expect((await query('EVALUATE X', unknown)).body).toMatchObject({ code: 'dataset_not_found', status: 404 });
    await addFaults({ operation: 'executeQueries', datasetId: target.datasetId, status: 403 });
    expect((await query(`EVALUATE 'Strikes'`)).body).toMatchObject({ code: 'not_permitted', status: 403 });
  });

  it.each([{}, { query: ' ' }, { query: 'EVALUATE X', includeNulls: 'yes' }, { query: 'EVALUATE X', top: 1 }])(
    'refuses the body %j',
    async (body) => {
      const answer = await sendToApi('POST', pathOf(target.path), { token, body });
      expect(answer.body).toMatchObject({ code: 'invalid_request', status: 400 });
    },
  );
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { workspaceIds } from '../../../../local/powerbi/fixture.ts';
import { startPowerBi } from '../startPowerBi.ts';
import type { TestPowerBi, TestRequest } from '../startPowerBi.ts';

let powerBi: TestPowerBi;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());
beforeEach(() => powerBi.local('reset', 'POST'));

const inFinance = `groups/${workspaceIds.finance}/imports`;
const accepted = z.object({ id: z.guid() });
// No text in any encoding, and it holds what looks like the end of a line and a boundary.
const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0xc3, 0x28]);

function formWith(name: string, file: Uint8Array<ArrayBuffer> | string, fileName?: string): FormData {
  const form = new FormData();
  if (typeof file === 'string') form.append(name, file);
  else form.append(name, new Blob([file]), fileName);
  return form;
}

async function post(request: TestRequest, query = '?datasetDisplayName=Budget.pbix', path = inFinance) {
  return powerBi.call(`${path}${query}`, { method: 'POST', ...request });
}

async function imported(): Promise<unknown> {
  const state = z.object({ workspaces: z.array(z.object({ imports: z.array(z.unknown()) })) });
  const { workspaces } = state.parse(await (await powerBi.local('state')).json());
  return workspaces.flatMap(({ imports }) => imports);
}

describe('POST imports', () => {
  it('takes a file, answers 202 with an id and remembers what it was', async () => {
    const query = '?datasetDisplayName=Budget%20%26%20more.pbix&nameConflict=CreateOrOverwrite';
    const answer = await post({ form: formWith('file', bytes, 'Überblick.pbix') }, query);
    expect(answer.status).toBe(202);
    const { id } = accepted.parse(await answer.json());
    const name = 'Budget & more.pbix';
    expect(await imported()).toEqual([{ id, name, partName: 'file', fileName: 'Überblick.pbix', size: bytes.length }]);
  });

  it('takes a part without a file name', async () => {
    expect((await post({ form: formWith('value', '{"ä":1}') })).status).toBe(202);
    expect(await imported()).toEqual([expect.objectContaining({ partName: 'value', size: 8 })]);
  });

  it('takes a file of more than the 16 MB of other requests', async () => {
    const file = new Uint8Array(17 * 2 ** 20);
    expect((await post({ form: formWith('file', file, 'large.pbix') })).status).toBe(202);
    expect(await imported()).toEqual([expect.objectContaining({ size: file.length })]);
  });

  it('takes the path of a file', async () => {
    expect((await post({ body: { filePath: '/Budget.xlsx', connectionType: 'import' } })).status).toBe(202);
    expect(await imported()).toEqual([expect.objectContaining({ filePath: '/Budget.xlsx' })]);
  });

  it.each([
    ['without datasetDisplayName', { body: { filePath: 'x' } }, '', 'datasetDisplayName is missing.'],
    [
      'with an unknown nameConflict',
      { body: { filePath: 'x' } },
      '?datasetDisplayName=x&nameConflict=ignore',
      'nameConflict must be one of Ignore, Abort, Overwrite, CreateOrOverwrite, GenerateUniqueName.',
    ],
    [
      'with JSON that names no file',
      { body: {} },
      undefined,
      'The body must be multipart/form-data with a file, or JSON with filePath.',
    ],
    ['with an empty form', { form: new FormData() }, undefined, 'The body must be multipart/form-data with one file.'],
  ])('refuses a request %s', async (_, request, query, message) => {
    const answer = await post(request, query);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: { code: 'InvalidRequest', message } });
    expect(await imported()).toEqual([]);
  });

  it('refuses a body that is no form whatever its header says', async () => {
    // A Blob with a type is sent under it.
    const body = new Blob(['--other\r\n'], { type: 'multipart/form-data; boundary=mine' });
    const authorization = await powerBi.authorization();
    const url = `${powerBi.url}/v1.0/myorg/imports?datasetDisplayName=x`;
    const answer = await fetch(url, { method: 'POST', headers: { authorization }, body });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('multipart/form-data with one file');
  });

  it('asks for Dataset.ReadWrite.All and for a writer', async () => {
    const request = { body: { filePath: 'x' } };
    expect((await post({ ...request, as: { scopes: 'Dataset.Read.All' } })).status).toBe(401);
    expect((await post(request, undefined, `groups/${workspaceIds.boardPapers}/imports`)).status).toBe(403);
  });
});

describe('GET imports', () => {
  it('lists those of a workspace and answers one that has succeeded', async () => {
    const { id } = accepted.parse(await (await post({ form: formWith('file', bytes, 'a.pbix') })).json());
    const expected = {
      id,
      name: 'Budget.pbix',
      importState: 'Succeeded',
      createdDateTime: new Date(powerBi.time.now).toISOString(),
      datasets: [],
      reports: [],
    };
    expect(await (await powerBi.call(inFinance)).json()).toMatchObject({ value: [expected] });
    expect(await (await powerBi.call(`${inFinance}/${id}`)).json()).toMatchObject(expected);
    expect(await (await powerBi.call('imports')).json()).toMatchObject({ value: [] });
    const elsewhere = await powerBi.call(`imports/${id}`);
    expect(elsewhere.status).toBe(404);
    expect(await elsewhere.json()).toMatchObject({ error: { code: 'ImportNotFound' } });
  });
});

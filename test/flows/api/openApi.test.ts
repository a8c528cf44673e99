import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { tellOpenApi } from '../../../functions/http/tellOpenApi.ts';
import { openApiValidator, type SchemaErrors } from '../../functions/http/openApiValidator.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const NOWHERE = 'f0000000-0000-4000-8000-00000000ffff';
let token: string;
let errorsOf: SchemaErrors;

beforeAll(async () => {
  token = await signIn('anna');
  const { body } = await sendToApi('GET', 'openapi.json');
  errorsOf = openApiValidator(z.looseObject({}).parse(body));
});

/** What is wrong with a real answer, by the document that the API serves. */
async function errorsOfAnswer(path: string, query = '', params: Readonly<Record<string, string>> = {}) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  const answer = await sendToApi('GET', `${filled}${query}`, { token });
  const media = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const way = ['paths', `/${path}`, 'get', 'responses', String(answer.status), 'content', media, 'schema'];
  return { status: answer.status, errors: errorsOf(way, answer.body) };
}

describe('openapi.json', () => {
  it('is served without a sign-in, as it is made', async () => {
    const answer = await sendToApi('GET', 'openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(tellOpenApi())));
  });

  it.each([
    ['health', ''],
    ['health/ready', ''],
    ['config', ''],
    ['me', ''],
    ['me', '?check=powerbi'],
    ['groups', '?top=1'],
    ['datasets', ''],
    ['reports', ''],
  ])('describes the answer of %s%s', async (path, query) => {
    expect(await errorsOfAnswer(path, query)).toEqual({ status: 200, errors: [] });
  });

  it('describes the answers of a workspace', async () => {
    const place = { groupId: FINANCE };
    expect(await errorsOfAnswer('groups/{groupId}/datasets', '', place)).toEqual({ status: 200, errors: [] });
  });

  it('describes the problems of an endpoint', async () => {
    const place = { groupId: FINANCE, datasetId: NOWHERE };
    const missing = await errorsOfAnswer('groups/{groupId}/datasets/{datasetId}', '', place);
    expect(missing).toEqual({ status: 404, errors: [] });
  });

  it('describes the problems that all endpoints share', async () => {
    const unsigned = await sendToApi('GET', 'groups');
    const schema = ['content', 'application/problem+json', 'schema'];
    expect(errorsOf(['components', 'responses', 'Problem401', ...schema], unsigned.body)).toEqual([]);
    expect(errorsOf(['components', 'responses', 'Problem403', ...schema], unsigned.body)).toContain(
      '/status must be equal to constant',
    );
    const wrong = await sendToApi('GET', 'groups?top=0', { token });
    expect(errorsOf(['components', 'responses', 'Problem400', ...schema], wrong.body)).toEqual([]);
  });
});

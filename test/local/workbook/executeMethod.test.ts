import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEntra, type Entra } from '../../../local/entra/createEntra.ts';
import { LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from '../../../local/people.ts';
import { ExcelHost } from '../../../local/workbook/page/host/excelHost.ts';
import { CommandCalls } from '../../../local/workbook/page/wire/commandCalls.ts';
import { executeMethod, type PaneHost } from '../../../local/workbook/page/wire/executeMethod.ts';
import { getAccessToken } from '../../../local/workbook/page/wire/getAccessToken.ts';
import { salesWorkbook } from './salesWorkbook.ts';

function paneHost(given: Partial<PaneHost['signIn']> = {}): PaneHost {
  const signIn = { user: 'anna', errorCode: null, nested: 'works', windows: 'open', ...given } as const;
  return { host: new ExcelHost(salesWorkbook()), signIn, commands: new CommandCalls(), documentSettings: [] };
}

function call(id: number, data: object = {}): object {
  return { ...data, DdaMethod: { ControlId: 'pane', Version: 1, DispatchId: id } };
}

describe('executeMethod()', () => {
  it('answers a rich API request', async () => {
    const body = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    });
    const data = call(93, { ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], body, 0, 0, '', ''] });
    expect(await executeMethod(data, paneHost())).toEqual({
      Version: 1,
      Error: 0,
      Data: [200, [], '{"Results":[{"ActionId":2,"Value":{"Name":"Sales.xlsx"}}],"TraceIds":[]}'],
    });
  });

  it('keeps document settings', async () => {
    const pane = paneHost();
    await executeMethod(call(76, { DdaSettingsMethod: { Properties: [['key', '"value"']] } }), pane);
    expect(await executeMethod(call(75), pane)).toEqual({
      Version: 1,
      Error: 0,
      Properties: { Settings: [{ Name: 'key', Value: '"value"' }] },
    });
  });

  it.each([
    [13006, { user: 'anna', errorCode: 13006 }],
    [13001, { user: 'nobody', errorCode: null }],
  ])('answers sign-in with %i for %j', async (code, signIn) => {
    expect(await executeMethod(call(98, { authChallenge: '' }), paneHost(signIn))).toEqual({ Version: 1, Error: code });
  });

  it('says when it does not have a method', async () => {
    expect(await executeMethod(call(102), paneHost())).toEqual({ Version: 1, Error: 5001 });
  });
});

describe('getAccessToken()', () => {
  const app = {
    clientId: LOCAL_CLIENT_ID,
    clientSecret: LOCAL_CLIENT_SECRET,
    appIdUri: `api://localhost/${LOCAL_CLIENT_ID}`,
  };
  const entra: Entra = createEntra(app);
  let send: typeof fetch;

  beforeAll(async () => {
    const url = await entra.listen(0);
    // What the front does with this path.
    send = (_path, init) => fetch(`${url}/local/token`, init);
  });

  afterAll(() => entra.close());

  it('gets a token for the person who is signed in to Office', async () => {
    const answer = await getAccessToken({ user: 'ben', errorCode: null }, undefined, send);
    if ('errorCode' in answer) throw new Error(`Sign-in answered ${answer.errorCode}.`);
    const claims: unknown = JSON.parse(Buffer.from(answer.accessToken.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      aud: LOCAL_CLIENT_ID,
      scp: 'access_as_user',
      preferred_username: 'ben@contoso.example',
    });
  });

  it('answers 13006 when Entra refuses', async () => {
    expect(await getAccessToken({ user: 'stranger', errorCode: null }, undefined, send)).toEqual({ errorCode: 13006 });
  });
});

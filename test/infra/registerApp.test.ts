import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { infraFolder } from './bicepFile.ts';

const CLIENT = '11111111-1111-4111-8111-111111111111';
const IDENTITY = '33333333-3333-4333-8333-333333333333';

// Stands in for the Azure CLI, which needs a tenant: writes down what it is called with, and answers what is asked for.
const AZ = `#!/usr/bin/env bash
{ printf '%s\\0' "$@"; printf '\\036'; } >> "$AZ_CALLS"
case "$*" in
  'ad app create '*) echo ${CLIENT} ;;
  *microsoftGraphResourceId*) echo https://graph.microsoft.us/ ;;
  *endpoints.activeDirectory*) echo https://login.microsoftonline.us ;;
  'account show '*) echo 44444444-4444-4444-8444-444444444444 ;;
  *'--query name'*) echo "\${AZ_CLOUD:-AzureCloud}" ;;
  'ad sp list '*|*'federated-credential list '*) echo "\${AZ_THERE:-}" ;;
esac
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
  writeFileSync(join(folder, 'az'), AZ);
  chmodSync(join(folder, 'az'), 0o755);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the script; gives what it printed and each call of the Azure CLI. */
function register(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const calls = join(folder, 'calls');
  const { status, stdout, stderr } = spawnSync('bash', [join(infraFolder, 'registerApp.sh'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, AZ_CALLS: calls, ...env },
  });
  const records = existsSync(calls) ? readFileSync(calls, 'utf8').split('\u001e').slice(0, -1) : [];
  return { status, stdout, stderr, calls: records.map((record) => record.split('\0').slice(0, -1)) };
}

/** What follows an option of a call, as JSON. */
function jsonAfter(call: readonly string[] | undefined, option: string): unknown {
  return JSON.parse(call?.[call.indexOf(option) + 1] ?? '');
}

const second = ['--client-id', CLIENT, '--host', 'rangecast.contoso.com', '--identity', IDENTITY];

describe('infra/registerApp.sh', () => {
  it('makes an app of one organisation and tells its client id', () => {
    const { status, stdout, calls } = register([]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `Client id: ${CLIENT}\n` });
    expect(calls).toEqual([expect.arrayContaining(['create', 'Rangecast', 'AzureADMyOrg'])]);
  });

  it('describes the app once its host is known, with the scope before the clients that may use it', () => {
    const { status, calls } = register(second);
    expect(status).toBe(0);
    const patches = calls.filter((call) => call[0] === 'rest');
    expect(patches.map((call) => call[call.indexOf('--url') + 1])).toEqual([
      `https://graph.microsoft.us/v1.0/applications(appId='${CLIENT}')`,
      `https://graph.microsoft.us/v1.0/applications(appId='${CLIENT}')`,
      `https://graph.microsoft.us/v1.0/servicePrincipals(appId='${CLIENT}')`,
    ]);
    const [app, clients, principal] = patches.map((call) => jsonAfter(call, '--body'));
    expect(app).toMatchObject({
      signInAudience: 'AzureADMyOrg',
      identifierUris: [`api://rangecast.contoso.com/${CLIENT}`],
      api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [{ value: 'access_as_user', isEnabled: true }] },
      spa: { redirectUris: ['brk-multihub://rangecast.contoso.com', 'https://rangecast.contoso.com/dialog.html'] },
    });
    const ofApi = z.object({
      api: z.looseObject({ oauth2PermissionScopes: z.tuple([z.looseObject({ id: z.guid() })]) }),
    });
    const { api } = ofApi.parse(app);
    const scope = api.oauth2PermissionScopes[0].id;
    expect(clients).toEqual({
      api: {
        ...api,
        preAuthorizedApplications: [
          { appId: 'ea5a67f6-b6f3-4338-b240-c655ddc3cc8e', delegatedPermissionIds: [scope] },
          { appId: CLIENT, delegatedPermissionIds: [scope] },
        ],
      },
    });
    expect(principal).toEqual({ appRoleAssignmentRequired: false });
  });

  it.each([
    ['AzureCloud', 'api://AzureADTokenExchange'],
    ['AzureUSGovernment', 'api://AzureADTokenExchangeUSGov'],
    ['AzureChinaCloud', 'api://AzureADTokenExchangeChina'],
  ])('lets the managed identity of %s stand for the app', (cloud, audience) => {
    const { calls } = register(second, { AZ_CLOUD: cloud });
    const made = calls.find((call) => call.includes('federated-credential') && call.includes('create'));
    expect(jsonAfter(made, '--parameters')).toEqual({
      name: 'functionApp',
      description: 'The managed identity of the Function App',
      issuer: 'https://login.microsoftonline.us/44444444-4444-4444-8444-444444444444/v2.0',
      subject: IDENTITY,
      audiences: [audience],
    });
  });

  it('can be run again: what is there is changed, not made a second time', () => {
    const { status, calls } = register([...second, '--multi-tenant', '--assignment-required'], { AZ_THERE: 'there' });
    expect(status).toBe(0);
    expect(calls.filter((call) => call.includes('create'))).toEqual([]);
    expect(calls.filter((call) => call.includes('update'))).toHaveLength(1);
    const bodies = calls.filter((call) => call[0] === 'rest').map((call) => jsonAfter(call, '--body'));
    expect(bodies[0]).toMatchObject({ signInAudience: 'AzureADMultipleOrgs' });
    expect(bodies[2]).toEqual({ appRoleAssignmentRequired: true });
  });

  it.each([
    ['--host', [...second.slice(0, 2), '--host', 'https://rangecast.contoso.com', ...second.slice(4)]],
    ['--host', [...second.slice(0, 2), '--host', 'x"}', ...second.slice(4)]],
    ['--identity', second.slice(0, 4)],
    ['--client-id', ['--client-id', 'Rangecast', ...second.slice(2)]],
    ['Usage', ['--host', 'rangecast.contoso.com']],
    ['Usage', ['--secret']],
  ])('names %s when it is wrong, and does nothing', (named, args) => {
    const { status, stderr, calls } = register(args);
    expect({ status, calls }).toEqual({ status: 2, calls: [] });
    expect(stderr).toContain(named);
  });
});

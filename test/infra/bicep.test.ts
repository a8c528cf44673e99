import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  bicepFiles,
  infraFolder,
  keysOf,
  nodesOf,
  objectAt,
  parametersOf,
  parseBicep,
  readBicep,
  startParser,
} from './bicepFile.ts';

const read = (file: string): string => readFileSync(join(infraFolder, file), 'utf8');
const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

beforeAll(startParser);

describe('the parser', () => {
  it.each(["param a string = 'x", 'resource a ', 'var a = { b: [1 2, }', 'module x "y" = {}'])('refuses %j', (text) => {
    expect(parseBicep(text).hasError).toBe(true);
  });
});

describe.each(bicepFiles)('infra/%s', (file) => {
  it('is Bicep', () => {
    const found = readBicep(file);
    const places = nodesOf(found, 'ERROR').map((error) => `line ${error.startPosition.row + 1}: ${error.text}`);
    expect({ hasError: found.hasError, places }).toEqual({ hasError: false, places: [] });
  });
  it('describes every parameter and uses it', () => {
    for (const { name, description } of parametersOf(readBicep(file))) {
      expect({ name, description }).toEqual({ name, description: expect.stringMatching(/./) });
      const uses = [...read(file).matchAll(new RegExp(`\\b${name}\\b`, 'g'))];
      expect({ name, uses: uses.length > 1 }).toEqual({ name, uses: true });
    }
  });
  it('loops only where the compiler lets it: never inside an array', () => {
    for (const loop of nodesOf(readBicep(file), 'for_statement')) {
      const parents: string[] = [];
      for (let node = loop.parent; node; node = node.parent) parents.push(node.type);
      expect(parents).not.toContain('array');
    }
  });
  it('declares the extension exactly where it uses it', () => {
    expect(/^extension microsoftGraphV1$/m.test(read(file))).toBe(read(file).includes("'Microsoft.Graph/"));
  });
  it('reads no key and loads files that are there', () => {
    expect(read(file)).not.toMatch(/listKeys|listAccountSas|clientSecret|passwordCredentials/);
    const loaded = [...read(file).matchAll(/loadTextContent\('([^']+)'\)/g)].map((match) => match[1] ?? '');
    expect(loaded.filter((name) => !existsSync(join(infraFolder, name)))).toEqual([]);
  });
});

describe('infra/main.bicep', () => {
  it('gives each module what its file asks for', () => {
    const modules = nodesOf(readBicep('main.bicep'), 'module_declaration');
    expect(modules.length).toBeGreaterThan(8);
    for (const declaration of modules) {
      const file = declaration.namedChild(1)?.text.replaceAll("'", '') ?? '';
      const body = nodesOf(declaration, 'object')[0];
      const params = body && objectAt(body, 'params');
      const given = params ? keysOf(params) : [];
      const asked = parametersOf(readBicep(file));
      expect({ file, unknown: given.filter((key) => !asked.some(({ name }) => name === key)) }).toEqual({
        file,
        unknown: [],
      });
      const missing = asked.filter(({ name, isOptional }) => !isOptional && !given.includes(name));
      expect({ file, missing }).toEqual({ file, missing: [] });
    }
  });
  it('uses outputs that the modules have', () => {
    const files = Object.fromEntries(
      nodesOf(readBicep('main.bicep'), 'module_declaration').map((declaration) => [
        declaration.namedChild(0)?.text ?? '',
        declaration.namedChild(1)?.text.replaceAll("'", '') ?? '',
      ]),
    );
    const uses = [...read('main.bicep').matchAll(/\b(\w+)!?\.outputs\.(\w+)/g)];
    expect(uses.length).toBeGreaterThan(10);
    for (const [use, module = '', output = ''] of uses) {
      const outputs = [...read(files[module] ?? '').matchAll(/^output (\w+) /gm)].map((match) => match[1]);
      expect({ use, known: outputs.includes(output) }).toEqual({ use, known: true });
    }
  });
  it('has one line in main.parameters.json for each parameter, and no output that would come back as one', () => {
    const { parameters } = z
      .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
      .parse(JSON.parse(read('main.parameters.json')));
    expect(Object.keys(parameters)).toEqual(parametersOf(readBicep('main.bicep')).map(({ name }) => name));
    const variables = Object.values(parameters).map(({ value }) => /^\$\{(\w+)(=[^}]*)?\}$/.exec(value)?.[1]);
    const outputs = [...read('main.bicep').matchAll(/^output (\w+) /gm)].map((match) => match[1]);
    expect(variables).toContain('ENTRA_CLIENT_ID');
    expect(outputs).toContain('RANGECAST_CLIENT_ID');
    expect(variables.filter((name) => name === undefined || outputs.includes(name))).toEqual([]);
  });
});

describe('infra/access.bicep', () => {
  it('gives the identity three roles, each on one resource', () => {
    expect(read('access.bicep').match(guid)?.sort()).toEqual([
      '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', // Storage Table Data Contributor
      '3913510d-42f4-4e42-8a64-420c390055eb', // Monitoring Metrics Publisher
      'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', // Storage Blob Data Owner
    ]);
    const assignments = nodesOf(readBicep('access.bicep'), 'resource_declaration').filter(({ text }) =>
      text.includes('Microsoft.Authorization/roleAssignments'),
    );
    expect(assignments.map(({ text }) => /scope: (\w+)/.exec(text)?.[1])).toEqual(['storage', 'insights']);
    const elsewhere = bicepFiles.filter((file) => file !== 'access.bicep' && read(file).includes('roleAssignments'));
    expect(elsewhere).toEqual([]);
  });
});

describe('infra/storage.bicep, infra/monitoring.bicep and infra/site.bicep', () => {
  it('leave no way in by key or password', () => {
    expect(read('storage.bicep')).toContain('allowSharedKeyAccess: false');
    expect(read('storage.bicep')).toContain('allowBlobPublicAccess: false');
    expect(read('monitoring.bicep')).toContain('DisableLocalAuth: true');
    expect(read('site.bicep').match(/name: '(ftp|scm)'\n {2}properties: \{ allow: false \}/g)).toHaveLength(2);
    expect(read('site.bicep')).toContain('httpsOnly: true');
  });
});

describe('infra/settings.bicep', () => {
  const ofTheHost = [
    'APPLICATIONINSIGHTS_CONNECTION_STRING',
    'APPLICATIONINSIGHTS_AUTHENTICATION_STRING',
    'OTEL_TRACES_SAMPLER',
    'OTEL_TRACES_SAMPLER_ARG',
    'AzureWebJobsStorage__credential',
    'AzureWebJobsStorage__blobServiceUri',
    'AzureWebJobsStorage__queueServiceUri',
  ];
  // The other two credentials, storage by key, and what is refused in Azure.
  const notInAzure = [
    'ENTRA_CLIENT_SECRET',
    'ENTRA_CLIENT_CERTIFICATE_PATH',
    'AzureWebJobsStorage',
    'ENTRA_LOOPBACK_URL',
    'ENTRA_SIGN_IN_URL',
    'POWERBI_API_URL',
  ];
  it('sets what the host needs and what functions/settings.ts reads, and nothing else', () => {
    const source = readFileSync(join(infraFolder, '../functions/settings.ts'), 'utf8');
    const ofTheApi = [...source.matchAll(/^ {2}(\w+): (?:byDefault|optional|required)\(/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(ofTheApi).toContain('ENTRA_CLIENT_ID');
    const config = nodesOf(readBicep('settings.bicep'), 'resource_declaration').find((declaration) =>
      declaration.text.includes("name: 'appsettings'"),
    );
    const body = config && nodesOf(config, 'object')[0];
    const properties = body && objectAt(body, 'properties');
    expect(properties && [...keysOf(properties)].sort()).toEqual(
      [...ofTheHost, ...ofTheApi.filter((name) => !notInAzure.includes(name))].sort(),
    );
  });
});

describe('infra/registration.bicep', () => {
  it('pre-authorises clients for a permission that an earlier request made, or Microsoft Graph refuses', () => {
    expect(read('registrationName.bicep')).toContain('oauth2PermissionScopes: [accessAsUser]');
    expect(read('registrationName.bicep')).toContain('output permission object = accessAsUser');
    expect(read('registration.bicep')).toContain('delegatedPermissionIds: [permission.id]');
    expect(read('main.bicep')).toContain('permission: registrationName!.outputs.permission');
  });
});

describe('infra/README.md', () => {
  it('says of each resource type against which version it was checked', () => {
    const used = bicepFiles.flatMap((file) => [...read(file).matchAll(/'(Microsoft\.\w+)[\w./]*(@[\w.-]+)'/g)]);
    const versions = [...new Set(used.map(([, namespace = '', version = '']) => `${namespace}${version}`))].sort();
    expect(versions.length).toBeGreaterThan(10);
    const named = [...read('README.md').matchAll(/`(Microsoft\.\w+@[\w.-]+)`/g)].map((match) => match[1]);
    expect(named.sort()).toEqual(versions);
  });
});

describe('infra/registerApp.sh', () => {
  it('registers the same permissions, clients, redirects and federation as infra/registration.bicep', () => {
    const bicep = `${read('registrationName.bicep')}${read('registration.bicep')}`;
    const script = read('registerApp.sh');
    const ownScope = '7d6b1f0e-52a5-4c0f-8f0c-3c6f4a1f2b90'; // unique within its app only; Bicep makes its own
    const ofBicep = new Set(bicep.match(guid));
    expect(ofBicep.size).toBe(8);
    expect([...new Set(script.match(guid))].filter((id) => id !== ownScope).sort()).toEqual([...ofBicep].sort());
    const sentences = /(?:admin|user)Consent\w+"?: ['"](.+?)['"],?$/gm;
    const texts = [...bicep.matchAll(sentences)].map((match) => match[1]);
    expect(texts).toHaveLength(4);
    expect([...script.matchAll(sentences)].map((match) => match[1])).toEqual(texts);
    for (const both of ['brk-multihub://', '/dialog.html', 'access_as_user', 'idtyp', 'AzureADMultipleOrgs']) {
      expect({ both, bicep: bicep.includes(both), script: script.includes(both) }).toEqual({
        both,
        bicep: true,
        script: true,
      });
    }
  });
});

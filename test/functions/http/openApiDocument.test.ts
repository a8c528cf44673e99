import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { tellOpenApi } from '../../../functions/http/tellOpenApi.ts';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import { examples } from '../../../shared/contract/examples/examples.ts';
import { variantsOf } from '../../../shared/contract/path.ts';
import { problemReply } from '../../../shared/contract/problemReply.ts';
import { problemStatus } from '../../../shared/problem.ts';
import { schemaNodes, type SchemaNode } from './openApiSchemaNodes.ts';
import { openApiValidator } from './openApiValidator.ts';
import { readOpenApi } from './openApiShape.ts';

const document = readOpenApi(tellOpenApi());
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);
const operationOf = (id: string) => {
  const found = operations.find(({ operation }) => operation.operationId === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found.operation;
};

const exampleOf = (name: string): { readonly body?: unknown; readonly reply: unknown } => {
  const found = Object.entries(examples).find(([key]) => key === name);
  if (found === undefined) throw new Error(`no example of ${name}`);
  return found[1];
};

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(tellOpenApi()));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(document.openapi).toBe('3.1.1');
  });

  it('is made once', () => {
    expect(tellOpenApi()).toBe(tellOpenApi());
  });

  it("has the package's version", () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ version: document.info.version });
  });

  it('has every endpoint, with and without a workspace, and nothing else', () => {
    const expected = endpoints.flatMap(({ method, path }) =>
      variantsOf(path).map((plain) => `${method.toLowerCase()} /${plain}`),
    );
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(expected.sort());
  });

  it('names each operation as the function that serves it, once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['getHealth', 'listDatasets', 'listDatasetsInGroup']));
  });

  it('asks for a sign-in but for what is public', () => {
    expect(document).toMatchObject({
      security: [{ entra: [] }],
      components: { securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    });
    const open = operations.filter(({ operation }) => operation.security?.length === 0).map(({ path }) => path);
    expect(open).toEqual(['/config', '/health', '/health/ready', '/openapi.json']);
  });

  it('groups operations by resources that it describes', () => {
    expect(operationOf('getHealth').tags).toEqual(['service']);
    expect(operationOf('addBatchInGroup').tags).toEqual(['pushes']);
    expect(operationOf('listTables').tags).toEqual(['tables']);
    const described = document.tags.map(({ name }) => name);
    expect(new Set(operations.flatMap(({ operation }) => operation.tags))).toEqual(new Set(described));
  });
});

describe('requests in the OpenAPI document', () => {
  it('name the parameters that are in the path, and only those', () => {
    for (const { path, operation } of operations) {
      const named = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect([path, named.sort()]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()]);
    }
  });

  it('have limits and defaults of queries', () => {
    const [top] = operationOf('listGroups').parameters;
    expect(top).toMatchObject({ name: 'top', in: 'query', required: false });
    expect(top?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 1000, default: 100 });
  });

  it('have a body where the endpoint takes one, and may leave it out where it has a default', () => {
    expect(operationOf('getPush').requestBody).toBeUndefined();
    expect(operationOf('addBatch').requestBody?.required).toBe(true);
    expect(operationOf('startRefresh').requestBody?.required).toBe(false);
  });

  it('say where Idempotency-Key, gzip and multipart are taken', () => {
    const headersOf = (id: string) => operationOf(id).parameters.filter((parameter) => parameter.in === 'header');
    expect(headersOf('addRows').map(({ name }) => name)).toEqual(['Idempotency-Key', 'Content-Encoding']);
    expect(headersOf('addBatch').map(({ name }) => name)).toEqual(['Content-Encoding']);
    expect(headersOf('getMe')).toEqual([]);
    expect(Object.keys(operationOf('sendRaw').requestBody?.content ?? {})).toEqual([
      'application/json',
      'multipart/form-data',
    ]);
  });
});

describe('problems in the OpenAPI document', () => {
  it('are all described, with an example that is one', () => {
    expect(Object.keys(document.components.examples).sort()).toEqual(Object.keys(problemStatus).sort());
    for (const [code, { summary, value }] of Object.entries(document.components.examples)) {
      expect(summary).toMatch(/^[A-Z`].*\.$/);
      expect(problemReply.parse(value)).toEqual(value);
      expect(value).toMatchObject({ code });
    }
  });

  it('stand under their status in each endpoint that has them', () => {
    for (const { name, problems } of endpoints) {
      const { responses } = operationOf(name);
      for (const code of problems) {
        const response = responses[String(problemStatus[code])];
        const text = JSON.stringify(
          response?.$ref === undefined
            ? response
            : document.components.responses[response.$ref.split('/').at(-1) ?? ''],
        );
        expect([name, text]).toEqual([name, expect.stringContaining(`"${code}"`)]);
      }
    }
  });

  it('are problem details whose code is one of that status', () => {
    const missing = operationOf('getPush').responses['404']?.content?.['application/problem+json'];
    expect(missing?.schema).toMatchObject({
      allOf: [
        { $ref: '#/components/schemas/Problem' },
        { properties: { code: { enum: ['dataset_not_found', 'not_a_push_dataset', 'push_not_found'] } } },
      ],
    });
  });

  it('have the headers that go with them', () => {
    const headersOf = (response: unknown) => Object.keys((response as { headers: object }).headers);
    expect(headersOf(document.components.responses.Problem401)).toEqual(['x-request-id', 'WWW-Authenticate']);
    expect(headersOf(document.components.responses.Problem503)).toEqual(['x-request-id', 'Retry-After']);
    expect(headersOf(operationOf('addBatch').responses['429'])).toEqual(['x-request-id', 'Retry-After']);
    expect(headersOf(operationOf('addBatch').responses['404'])).toEqual(['x-request-id']);
  });
});

describe('schemas in the OpenAPI document', () => {
  const parts: readonly SchemaNode[] = [
    ...Object.entries(document.components.schemas).flatMap(([name, schema]) => [...schemaNodes(schema, name)]),
    ...operations.flatMap(({ operation }) => [
      ...operation.parameters.flatMap(({ name, schema }) => [
        ...schemaNodes(schema, `${operation.operationId} ${name}`),
      ]),
      ...Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => [
        ...schemaNodes(schema, `${operation.operationId} body`),
      ]),
      ...Object.values(operation.responses).flatMap(({ content = {} }) =>
        Object.values(content).flatMap(({ schema }) => [...schemaNodes(schema, operation.operationId)]),
      ),
    ]),
  ];

  it('leave no type open where it is known', () => {
    const isOpen = ({ schema }: SchemaNode) =>
      !['type', '$ref', 'enum', 'const'].some((word) => word in schema) &&
      schema.anyOf.length + schema.allOf.length === 0;
    expect(parts.filter(isOpen).map(({ path }) => path)).toEqual(['Json', 'RawAnswer.body', 'getOpenApi.*']);
  });

  it('describe every field that a reader meets', () => {
    const isBare = ({ isProperty, schema }: SchemaNode) =>
      isProperty &&
      schema.description === undefined &&
      schema.$ref === undefined &&
      !('const' in schema || 'enum' in schema);
    expect(parts.filter(isBare).map(({ path }) => path)).toEqual([]);
    const bareNames = Object.entries(document.components.schemas).filter(
      ([, schema]) => !('description' in Object(schema)),
    );
    expect(bareNames).toEqual([]);
    const bareParameters = operations.flatMap(({ operation }) =>
      operation.parameters.filter((parameter) => typeof parameter.description !== 'string'),
    );
    expect(bareParameters).toEqual([]);
  });

  it('close what is sent and leave open what is answered', () => {
    expect(document.components.schemas.NewDataset).toMatchObject({ additionalProperties: false });
    expect(document.components.schemas.Dataset).not.toHaveProperty('additionalProperties');
  });
});

describe('examples', () => {
  const errorsOf = openApiValidator(document);

  it.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    'of %s fit its schemas',
    (name, endpoint) => {
      const { body, reply } = exampleOf(name);
      expect(endpoint.reply.parse(reply)).toEqual(reply);
      expect(endpoint.body.safeParse(body).error).toBeUndefined();
      const { requestBody, responses } = operationOf(name);
      expect(responses[String(endpoint.status)]?.content?.['application/json']?.example).toEqual(reply);
      expect(requestBody?.content['application/json']?.example).toEqual(body);
      const operation = ['paths', `/${variantsOf(endpoint.path)[0] ?? ''}`, endpoint.method.toLowerCase()];
      const json = ['content', 'application/json', 'schema'];
      expect(errorsOf([...operation, 'responses', String(endpoint.status), ...json], reply)).toEqual([]);
      if (requestBody !== undefined) expect(errorsOf([...operation, 'requestBody', ...json], body)).toEqual([]);
    },
  );

  it('of problems fit the schema of problems', () => {
    for (const { value } of Object.values(document.components.examples)) {
      expect(errorsOf(['components', 'schemas', 'Problem'], value)).toEqual([]);
    }
  });

  it('would be found out if they did not fit', () => {
    const errors = errorsOf(['components', 'schemas', 'NewRows'], { rows: [{ Amount: [] }], more: 1 });
    expect(errors).toEqual([
      ' must NOT have additional properties',
      '/rows/0/Amount must be string,number,boolean,null',
    ]);
  });
});

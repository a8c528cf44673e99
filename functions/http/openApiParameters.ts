import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import type { JsonSchema, OpenApiSchemas } from './openApiSchemas.ts';
import { hasBody } from './openApiRequestBody.ts';
import { MAX_IDEMPOTENCY_KEY_LENGTH } from './readIdempotencyKey.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string | undefined;
  readonly schema: JsonSchema;
}

const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes a repeat safe: a new key for each request, the same key for its repeats. Visible ASCII, such as a UUID.',
  schema: { type: 'string', minLength: 1, maxLength: MAX_IDEMPOTENCY_KEY_LENGTH, pattern: '^[!-~]+$' },
};

const contentEncoding: Parameter = {
  name: 'Content-Encoding',
  in: 'header',
  required: false,
  description: 'gzip when the body is compressed; left out, it is not.',
  schema: { type: 'string', enum: ['gzip', 'identity'] },
};

/** The parameters of one operation: those in its path, in its query and in its headers. */
export function openApiParameters(endpoint: AnyEndpoint, path: string, schemas: OpenApiSchemas): readonly Parameter[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const params = parametersFrom('path', schemas.schemaOf(endpoint.params, 'input'));
  return [
    ...params.filter(({ name }) => inPath.includes(name)).map((param) => ({ ...param, required: true })),
    ...parametersFrom('query', schemas.schemaOf(endpoint.query, 'input')),
    ...(endpoint.idempotent === true ? [idempotencyKey] : []),
    ...(hasBody(endpoint) ? [contentEncoding] : []),
  ];
}

function parametersFrom(where: 'path' | 'query', { properties = {}, required = [] }: JsonSchema): readonly Parameter[] {
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema }: JsonSchema = typeof property === 'boolean' ? {} : property;
    return { name, in: where, required: required.includes(name), description, schema };
  });
}

import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { exampleOf } from './openApiExample.ts';
import type { JsonSchema, OpenApiSchemas } from './openApiSchemas.ts';

/** Tells whether an endpoint takes a body. */
export function hasBody({ body }: AnyEndpoint): boolean {
  return body._zod.def.type !== 'undefined';
}

/** The request body of one operation; undefined when it takes none. */
export function openApiRequestBody(
  endpoint: AnyEndpoint,
  schemas: OpenApiSchemas,
): Record<string, unknown> | undefined {
  if (!hasBody(endpoint)) return undefined;
  const schema = schemas.schemaOf(endpoint.body, 'input');
  const example = exampleOf(endpoint)?.body;
  return {
    required: !endpoint.body.safeParse(undefined).success,
    content: {
      'application/json': { schema, ...(example === undefined ? {} : { example }) },
      ...(endpoint.multipart === true ? { 'multipart/form-data': multipartFrom(schema) } : {}),
    },
  };
}

function multipartFrom(request: JsonSchema): Record<string, unknown> {
  return {
    schema: {
      type: 'object',
      description: 'The request as JSON in the part `request`; every other part is a file.',
      properties: { request },
      required: ['request'],
      additionalProperties: { description: 'A file.', type: 'string', format: 'binary' },
    },
    encoding: { request: { contentType: 'application/json' } },
  };
}

import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { openApiParameters } from './openApiParameters.ts';
import { openApiRequestBody } from './openApiRequestBody.ts';
import { openApiResponses } from './openApiResponses.ts';
import type { OpenApiSchemas } from './openApiSchemas.ts';
import { openApiTagOf } from './openApiTags.ts';

/** One operation of the document. Its id is the name of the Azure function that serves it. */
export function openApiOperation(
  endpoint: AnyEndpoint,
  path: string,
  schemas: OpenApiSchemas,
): Record<string, unknown> {
  const { summary, description, access } = endpoint;
  const inGroup = path.startsWith('groups/{groupId}/');
  const parameters = openApiParameters(endpoint, path, schemas);
  const requestBody = openApiRequestBody(endpoint, schemas);
  return {
    operationId: inGroup ? `${endpoint.name}InGroup` : endpoint.name,
    tags: [openApiTagOf(path)],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(access === 'public' ? { security: [] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: openApiResponses(endpoint, path, schemas),
  };
}

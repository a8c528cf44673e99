import { API_VERSION } from '../../shared/contract/apiVersion.ts';
import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { createOpenApiSchemas } from './openApiSchemas.ts';
import { openApiHeaders } from './openApiHeaders.ts';
import { openApiPaths } from './openApiPaths.ts';
import { openApiCommonResponses } from './openApiResponses.ts';
import { openApiProblemExamples } from './openApiProblemExamples.ts';
import { openApiTags } from './openApiTags.ts';

const description = `Pushes rows to Power BI datasets, each exactly once, and mirrors the parts of Power BI's own REST API that go with it.

- Paths mirror Power BI's. One without \`groups/{groupId}\` means My workspace.
- Names in a path are percent-encoded as one segment.
- The caller acts with their own rights in Power BI: the API exchanges their token on their behalf.
- Answers are JSON in UTF-8. Request bodies may come with \`Content-Encoding: gzip\`.
- Everything that goes wrong is answered as RFC 9457 problem details with a stable \`code\`. An address that does not exist is
  \`unknown_route\` (404), a method that it does not take is \`method_not_allowed\` (405).
- Answers may get more fields and problems more codes within a version; readers ignore what they don't know.
- Every GET can be asked with HEAD too.`;

const entra = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description:
    'An access token of Microsoft Entra ID for this API, of a person, with the delegated scope `access_as_user`. ' +
    '`GET config` names the authority, the client and the scope. Tokens of applications are refused.',
};

/** Makes the OpenAPI 3.1 document of the endpoints. Source: https://spec.openapis.org/oas/v3.1.1.html */
export function openApiDocument(endpoints: readonly AnyEndpoint[]): Record<string, unknown> {
  const schemas = createOpenApiSchemas();
  const paths = openApiPaths(endpoints, schemas);
  const responses = openApiCommonResponses(schemas);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Rangecast API',
      version: API_VERSION,
      summary: 'Ranges selected in Excel, pushed to Power BI.',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    // Clients put server and path one after the other: with `/` here and `/api/…` there they would ask a host called api.
    servers: [{ url: '/api' }],
    security: [{ entra: [] }],
    tags: openApiTags,
    paths,
    components: {
      schemas: schemas.components(),
      responses,
      headers: openApiHeaders,
      examples: openApiProblemExamples,
      securitySchemes: { entra },
    },
  };
}

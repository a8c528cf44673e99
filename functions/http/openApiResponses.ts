import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { problemMeanings } from '../../shared/contract/problemMeanings.ts';
import { problemReply } from '../../shared/contract/problemReply.ts';
import type { ProblemCode } from '../../shared/problem.ts';
import { exampleOf } from './openApiExample.ts';
import { headersNamed } from './openApiHeaders.ts';
import { commonProblemCodes, openApiProblemCodes } from './openApiProblemCodes.ts';
import { isRepeatable } from './openApiRepeatable.ts';
import type { OpenApiSchemas } from './openApiSchemas.ts';

/** The responses of one operation: the one when all went well, and one for each status that its problems have. */
export function openApiResponses(
  endpoint: AnyEndpoint,
  path: string,
  schemas: OpenApiSchemas,
): Record<string, unknown> {
  const problems = [...openApiProblemCodes(endpoint, path)].map(([status, codes]): [string, unknown] => {
    const isCommon = commonProblemCodes.get(status)?.join() === codes.join();
    return [
      String(status),
      isCommon ? { $ref: `#/components/responses/${nameOf(status)}` } : problemResponse(status, codes, schemas),
    ];
  });
  return { [String(endpoint.status)]: success(endpoint, schemas), ...Object.fromEntries(problems) };
}

/** The responses that operations share: the document's `components.responses`. */
export function openApiCommonResponses(schemas: OpenApiSchemas): Record<string, unknown> {
  const responses = [...commonProblemCodes].map(([status, codes]): [string, unknown] => [
    nameOf(status),
    problemResponse(status, codes, schemas),
  ]);
  return Object.fromEntries(responses);
}

function nameOf(status: number): string {
  return `Problem${status}`;
}

function success(endpoint: AnyEndpoint, schemas: OpenApiSchemas): Record<string, unknown> {
  const example = exampleOf(endpoint)?.reply;
  return {
    description: endpoint.reply.description ?? endpoint.summary,
    headers: headersNamed('x-request-id'),
    content: {
      'application/json': {
        schema: schemas.schemaOf(endpoint.reply, 'output'),
        ...(example === undefined ? {} : { example }),
      },
    },
  };
}

function problemResponse(
  status: number,
  codes: readonly ProblemCode[],
  schemas: OpenApiSchemas,
): Record<string, unknown> {
  return {
    description: codes.map((code) => `- \`${code}\`: ${problemMeanings[code]}`).join('\n'),
    headers: headersNamed(
      'x-request-id',
      ...(codes.some(isRepeatable) ? (['Retry-After'] as const) : []),
      ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
    ),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            schemas.schemaOf(problemReply, 'output'),
            {
              type: 'object',
              properties: { status: { const: status }, code: { enum: codes } },
              required: ['status', 'code'],
            },
          ],
        },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

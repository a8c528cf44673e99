/** The headers of answers that tell something: the document's `components.headers`. */
export const openApiHeaders = {
  'x-request-id': {
    description: 'Id of the request in the log; problems carry it as `requestId` too.',
    required: true,
    schema: { type: 'string' },
  },
  'Retry-After': {
    description: 'Seconds after which a repeat may succeed; there when the problem has `retryAfter`.',
    schema: { type: 'integer', minimum: 0 },
  },
  'WWW-Authenticate': {
    description: 'How to sign in. On `claims_challenge` it carries the claims, as the problem does.',
    required: true,
    schema: { type: 'string' },
    example: 'Bearer error="invalid_token"',
  },
} as const;

/** References to some of the headers, as a response has them. */
export function headersNamed(...names: readonly (keyof typeof openApiHeaders)[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

import * as z from 'zod';
import { count, noParams, noQuery } from './fields.ts';
import { endpoint } from './row.ts';

const DEFAULT_PATH = '/imports';
/** Milliseconds that one try may take when nothing is said. */
export const RAW_TIMEOUT_MS = 100_000;
/** Milliseconds that all tries and the waits between them may take together: the Functions host gives up after 230 s. */
export const RAW_TOTAL_MS = 200_000;
const MAX_RETRIES = 10;
const MAX_RETRY_DELAY_MS = 60_000;

const oneOrMore = z.union([z.string(), z.array(z.string())]).describe('One value or several.');
const scalar = z.union([z.string(), z.number(), z.boolean()]);
// What was read out of a body is JSON already: checking five million values again takes fifteen seconds. Registered as it
// is: a copy with an id would refer to the one without.
const json = z.unknown().register(z.globalRegistry, { id: 'Json', description: 'Anything that JSON can hold.' });
const headers = z.record(z.string(), z.string());

/** The request as it was sent, without secrets. */
const sentRequest = z
  .object({
    method: z.string().describe('HTTP method.'),
    url: z.string().describe('Address with its query.'),
    headers: headers.describe('Headers.'),
    body: z.string().optional().describe('Body as text; absent when there was none.'),
  })
  .meta({ id: 'SentRequest', description: 'The request as it was sent, without secrets; there when `debug` was on.' });

/** Sends one request to any path of Power BI's REST API and gives its answer as it is. */
export const sendRaw = endpoint('sendRaw', {
  summary: "One request to any path of Power BI's REST API; its own status, headers and body are the answer.",
  description:
    "Power BI's own refusals are answered with 200 and its status in the body. Requests that write to tables or rows pass " +
    'the same gate as pushes, and requests that add rows may not ask for retries.',
  status: 200,
  params: noParams,
  query: noQuery,
  multipart: true,
  body: z
    .strictObject({
      path: z
        .string()
        .max(4000)
        .default(DEFAULT_PATH)
        .meta({
          description: 'Path below `/v1.0/myorg`, beginning with a slash; may carry a query.',
          examples: ['/groups?$top=10'],
        }),
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']).default('GET').describe('HTTP method.'),
      data: json.optional().describe('The body: text goes as it is, anything else as JSON.'),
      formData: z.record(z.string(), oneOrMore).optional().describe('Fields of a multipart/form-data body.'),
      files: z
        .record(z.string(), z.base64())
        .optional()
        .describe('Files of a multipart/form-data body, each as base64, by the name of its part.'),
      fileNames: z
        .record(z.string(), z.string().min(1).max(255))
        .optional()
        .describe("File names by the names of the files' parts; a part without one is called after its part."),
      queryParams: z
        .record(z.string(), z.union([scalar, z.array(scalar)]).describe('One value or several.'))
        .optional()
        .describe('Parameters that are added to the query.'),
      headers: headers.optional().describe('Headers that are added; the sign-in is not to be among them.'),
      responseType: z
        .enum(['json', 'text', 'binary'])
        .default('json')
        .describe('How the body of the answer is given: as JSON, as text, or as base64.'),
      timeoutMs: z
        .number()
        .int()
        .min(1)
        .max(RAW_TOTAL_MS)
        .default(RAW_TIMEOUT_MS)
        .describe('Milliseconds that one try may take.'),
      debug: z.boolean().default(false).describe('Logs the request and gives it back as it was sent, without secrets.'),
      retryDelayMs: z
        .number()
        .int()
        .min(0)
        .max(MAX_RETRY_DELAY_MS)
        .default(0)
        .describe('Milliseconds between two tries.'),
      retryAllErrors: z
        .boolean()
        .default(false)
        .describe('Tries again after every error, not only after 5xx and broken connections.'),
      maxRetries: z.number().int().min(0).max(MAX_RETRIES).default(0).describe('How often it is tried again.'),
      useExponentialBackoff: z
        .boolean()
        .default(false)
        .describe('Waits 1, 2, 4 … seconds between tries; the delay is ignored then.'),
    })
    .meta({ id: 'RawRequest', description: 'One request to Power BI.' }),
  problems: ['group_not_found', 'dataset_not_found', 'push_in_progress', 'unfinished_push', 'quota_exhausted'],
  reply: z
    .object({
      status: count.describe('HTTP status of the answer.'),
      headers: headers.describe('The headers that say something about the answer.'),
      body: z.unknown().optional().describe('JSON, text or base64, as `bodyType` says; absent when there was none.'),
      bodyType: z
        .enum(['json', 'text', 'base64', 'none'])
        .describe('What the body is; `text` although JSON was wanted means that the answer was no JSON.'),
      tries: count.describe('How often the request was sent.'),
      request: sentRequest.optional(),
    })
    .meta({ id: 'RawAnswer', description: "Power BI's answer as it is." }),
});

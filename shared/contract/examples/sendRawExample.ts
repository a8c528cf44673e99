import type { sendRaw } from '../raw.ts';
import type { Example } from './example.ts';
import { exampleIds } from './exampleIds.ts';

/** A list that the API has no endpoint for. */
export const sendRawExample: Example<typeof sendRaw> = {
  body: { path: `/groups/${exampleIds.group}/dashboards`, queryParams: { $top: 10 }, maxRetries: 2 },
  reply: {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: { value: [] },
    bodyType: 'json',
    tries: 1,
  },
};

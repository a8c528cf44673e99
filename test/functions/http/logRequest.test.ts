import { InvocationContext } from '@azure/functions';
import { describe, expect, it } from '@jest/globals';
import { logRequest } from '../../../functions/http/logRequest.ts';
import { Problem } from '../../../shared/problem.ts';

/** The one line that a request with this error leaves in the log. */
function lineOf(error: unknown, status = 500): string {
  const lines: string[] = [];
  const context = new InvocationContext({
    invocationId: 'i-1',
    functionName: 'addRows',
    logHandler: (_, ...texts) => lines.push(...texts.map(String)),
  });
  logRequest(context, { endpoint: 'addRows', status, ms: 1, facts: {}, error });
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

function jsonError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

describe('logRequest()', () => {
  it('writes endpoint, status, time and request id', () => {
    expect(JSON.parse(lineOf(undefined, 200))).toEqual({ endpoint: 'addRows', status: 200, ms: 1, requestId: 'i-1' });
  });

  it('says how a push ended and how many rows that are, and nothing else of a reply', () => {
    const lines: string[] = [];
    const context = new InvocationContext({
      invocationId: 'i-1',
      functionName: 'completePush',
      logHandler: (_, ...texts) => lines.push(...texts.map(String)),
    });
    const reply = { outcome: 'complete', rowsSent: 12, source: { workbook: 'secret.xlsx' } };
    logRequest(context, { endpoint: 'completePush', status: 200, ms: 1, facts: {}, reply });
    logRequest(context, {
      endpoint: 'listGroups',
      status: 200,
      ms: 1,
      facts: {},
      reply: { value: ['secret'], outcome: 'secret' },
    });
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { endpoint: 'completePush', status: 200, ms: 1, requestId: 'i-1', outcome: 'complete', rowsSent: 12 },
      { endpoint: 'listGroups', status: 200, ms: 1, requestId: 'i-1' },
    ]);
  });

  it('writes whose request it was, for which push, and how long to wait', () => {
    const lines: string[] = [];
    const context = new InvocationContext({ logHandler: (_, ...texts) => lines.push(...texts.map(String)) });
    const error = new Problem('quota_exhausted', 'The hour is used up.', { retryAfter: 900 });
    const facts = { tenant: 't', user: 'u', pushId: 'p', batch: 2 };
    logRequest(context, { endpoint: 'addBatch', status: error.status, ms: 1, facts, error });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ ...facts, code: 'quota_exhausted', waitSeconds: 900 });
  });

  it.each([
    ['secret at work', 'secret'],
    ['secret\n    at secret (secret)', 'secret'],
  ])('keeps %j out of the log, which the error’s message quotes', (text, secret) => {
    const cause = jsonError(text);
    expect(cause).toMatchObject({ message: expect.stringContaining('secret') });
    const line = lineOf(new Problem('bad_json', 'The body is not JSON.', {}, { cause }), 400);
    expect(line).not.toContain(secret);
    expect(line).toContain('SyntaxError at ');
  });

  it('names the place of an unexpected error, not its message', () => {
    const line = lineOf(new Error('cell 4711\n    at 4711'));
    expect(line).not.toContain('4711');
    expect(line).toContain('"code":"internal"');
    expect(line).toContain('logRequest.test.ts');
  });
});

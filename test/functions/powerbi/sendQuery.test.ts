import { describe, expect, it } from '@jest/globals';
import type { PowerBi } from '../../../functions/powerbi/powerBi.ts';
import { sendQuery } from '../../../functions/powerbi/sendQuery.ts';
import { Problem } from '../../../shared/problem.ts';
import { answerOf } from './answerOf.ts';

const place = { datasetId: 'd1' };

/** A Power BI that gives this answer: the local one doesn't show the others of its documented shapes. */
function answering(text: string): PowerBi {
  return { checkSignedIn: () => Promise.resolve(), send: () => Promise.resolve(answerOf(200, text)) };
}

async function problemOf(text: string): Promise<Problem> {
  const given = await sendQuery(answering(text), place, { query: 'EVALUATE T', includeNulls: true }).catch(
    (error: unknown) => error,
  );
  if (given instanceof Problem) return given;
  throw new Error('no problem');
}

describe('sendQuery()', () => {
  it('gives the rows, numbers with their digits', async () => {
    const text = '{"results":[{"tables":[{"rows":[{"T[a]":1.0,"T[b]":null,"T[c]":"x","T[d]":true}]}]}]}';
    const rows = await sendQuery(answering(text), place, { query: 'EVALUATE T', includeNulls: true });
    expect(JSON.stringify(rows)).toBe('[{"T[a]":1.0,"T[b]":null,"T[c]":"x","T[d]":true}]');
  });

  it.each([
    ['beside rows that were cut', '{"results":[{"tables":[{"rows":[{"T[a]":1}],"error":ERROR}]}]}'],
    ['in place of the tables', '{"results":[{"error":ERROR}]}'],
    ['beside the results', '{"results":[{"tables":[{"rows":[]}]}],"error":ERROR}'],
    ['in place of the results', '{"error":ERROR}'],
  ])('takes an error %s for no whole result', async (_, shape) => {
    const problem = await problemOf(shape.replace('ERROR', '{"code":"Cut","message":"Too many values."}'));
    expect(problem.code).toBe('refused_by_power_bi');
    expect(problem.message).toBe(
      'Power BI has not given the whole result: “Too many values.”. Ask for fewer rows or columns.',
    );
    expect(problem.details.powerBi).toEqual({
      status: 200,
      code: 'Cut',
      message: 'Too many values.',
      requestId: 'r-1',
    });
  });

  it('takes an error of null for none', async () => {
    const text = '{"results":[{"tables":[{"rows":[],"error":null}],"error":null}],"error":null}';
    expect(await sendQuery(answering(text), place, { query: 'EVALUATE T', includeNulls: true })).toEqual([]);
  });

  it.each(['', 'no JSON', '{}', '{"results":[]}', '{"results":[{"tables":[{"rows":[{"T[a]":{}}]}]}]}'])(
    'does not know the answer %j',
    async (text) => {
      const problem = await problemOf(text);
      expect(problem.code).toBe('power_bi_error');
      expect(problem.message).toBe('Power BI answered a query in a way that this API does not know.');
    },
  );
});

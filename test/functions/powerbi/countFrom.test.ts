import { describe, expect, it } from '@jest/globals';
import { countFrom } from '../../../functions/powerbi/countFrom.ts';
import { parseExactJson } from '../../../functions/powerbi/exactJson.ts';
import type { QueryRow } from '../../../functions/powerbi/sendQuery.ts';

/** A query's row as it is read from this JSON. */
function rowOf(json: string): QueryRow {
  return parseExactJson(json) as QueryRow;
}

const unknown = expect.objectContaining({
  code: 'power_bi_error',
  message: 'Power BI answered a query in a way that this API does not know.',
});

describe('countFrom()', () => {
  it.each([
    ['3', 3],
    ['0', 0],
    ['3.0', 3],
    ['1E+6', 1_000_000],
  ])('reads %s', (digits, n) => {
    expect(countFrom(rowOf(`{"[n]":${digits}}`))).toBe(n);
  });

  it('takes BLANK for nothing', () => {
    expect(countFrom(rowOf('{"[n]":null}'))).toBe(0);
  });

  it('reads the column that is named', () => {
    expect(countFrom(rowOf('{"[n]":1,"[b0]":2}'), '[b0]')).toBe(2);
  });

  it.each(['{}', '{"[n]":"3"}', '{"[n]":true}', '{"n":3}'])('does not know the row %s', (json) => {
    expect(() => countFrom(rowOf(json))).toThrow(unknown);
  });

  it('does not take an answer without rows for a count of 0', () => {
    expect(() => countFrom(undefined)).toThrow(unknown);
  });
});

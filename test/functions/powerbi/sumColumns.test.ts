import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { PowerBi } from '../../../functions/powerbi/powerBi.ts';
import { sumColumns } from '../../../functions/powerbi/sumColumns.ts';
import { answerOf } from './answerOf.ts';

const place = { groupId: 'g1', datasetId: 'd1', tableName: "Q1 'sales'" };
const requestBody = z.object({ queries: z.tuple([z.object({ query: z.string() })]) });

/** A Power BI that gives this row, and the queries that it was asked: digits of any kind can't be had from the local one. */
function answering(row: string) {
  const queries: string[] = [];
  const powerBi: PowerBi = {
    checkSignedIn: () => Promise.resolve(),
    send: ({ body }) => {
      queries.push(requestBody.parse(JSON.parse(String(body))).queries[0].query.replace(/"nonce", "[^"]+"/, 'NONCE'));
      return Promise.resolve(answerOf(200, `{"results":[{"tables":[{"rows":[${row}]}]}]}`));
    },
  };
  return { powerBi, queries };
}

describe('sumColumns()', () => {
  it('adds all columns up in one query', async () => {
    const { powerBi, queries } = answering('{"[s0]":1,"[b0]":0,"[s1]":2,"[b1]":3}');
    await sumColumns(powerBi, place, ['Amount', 'a]b']);
    expect(queries).toEqual([
      `EVALUATE ROW("s0", SUM('Q1 ''sales'''[Amount]), "b0", COUNTBLANK('Q1 ''sales'''[Amount]), ` +
        `"s1", SUM('Q1 ''sales'''[a]]b]), "b1", COUNTBLANK('Q1 ''sales'''[a]]b]), NONCE)`,
    ]);
  });

  it('adds up the rows of one push only, by their mark', async () => {
    const { powerBi, queries } = answering('{"[s0]":1,"[b0]":0}');
    await sumColumns(powerBi, { ...place, tableName: 'T' }, ['A'], 'p-1');
    const ofPush = `FILTER(VALUES('T'[_push]), LEFT('T'[_push], 4) = "p-1/")`;
    expect(queries).toEqual([
      `EVALUATE ROW("s0", CALCULATE(SUM('T'[A]), ${ofPush}), "b0", CALCULATE(COUNTBLANK('T'[A]), ${ofPush}), NONCE)`,
    ]);
  });

  it('keeps every digit of a sum, and takes BLANK for 0', async () => {
    const { powerBi } = answering(
      '{"[s0]":9007199254740993,"[b0]":2.0,"[s1]":0.1000,"[b1]":0,"[s2]":null,"[b2]":null}',
    );
    expect(await sumColumns(powerBi, place, ['A', 'B', 'C'])).toEqual(
      new Map([
        ['A', { sum: '9007199254740993', blanks: 2 }],
        ['B', { sum: '0.1000', blanks: 0 }],
        ['C', { sum: '0', blanks: 0 }],
      ]),
    );
  });

  it.each(['', '{"[s0]":1}', '{"[s0]":1,"[b0]":"0"}'])('does not know the answer %j', async (row) => {
    await expect(sumColumns(answering(row).powerBi, place, ['A'])).rejects.toMatchObject({
      code: 'power_bi_error',
      message: 'Power BI answered a query in a way that this API does not know.',
    });
  });
});

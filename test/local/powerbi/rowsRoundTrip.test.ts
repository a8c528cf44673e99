import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startPowerBi } from './startPowerBi.ts';
import type { TestPowerBi } from './startPowerBi.ts';

let powerBi: TestPowerBi;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());

const blankOr = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const row = fc.record({
  Whole: blankOr(fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }).map(String)),
  Number: blankOr(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })),
  Exact: blankOr(fc.bigInt({ min: 1n, max: 10n ** 20n }).map((n) => `${n}.25`)),
  Flag: blankOr(fc.boolean()),
  When: blankOr(fc.integer({ min: 0, max: 4e9 }).map((s) => new Date(s * 1000).toISOString().slice(0, 19))),
  Text: blankOr(fc.string({ unit: 'binary', maxLength: 50 })),
});

describe('POST rows', () => {
  it('keeps every value as it was sent', async () => {
    const columns = {
      Whole: 'Int64',
      Number: 'Double',
      Exact: 'Decimal',
      Flag: 'Boolean',
      When: 'DateTime',
      Text: 'String',
    };
    const datasetId = await powerBi.createTable(columns);
    let sent = 0;
    const property = fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      powerBi.time.now += 1000;
      expect((await powerBi.post(datasetId, { rows })).status).toBe(200);
      const stored = await powerBi.rows(datasetId, `&skip=${sent}`);
      sent += rows.length;
      // JSON has no -0.
      const expected = rows.map((given) => Object.values({ ...given, Number: given.Number === 0 ? 0 : given.Number }));
      expect(stored.rows).toEqual(expected);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

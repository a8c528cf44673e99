import { describe, expect, it } from '@jest/globals';
import { tablesInDax } from '../../../addin/table/tablesInDax.ts';

describe('tablesInDax()', () => {
  it('finds each quoted table once', () => {
    expect(tablesInDax("SUM('Sales'[Amount]) - MAX('Sales'[Cost]) / SUM('Q1 ''26' [x])")).toEqual(['Sales', "Q1 '26"]);
  });
  it('takes neither texts nor names without quotes for tables', () => {
    expect(tablesInDax(`IF(Sales[a] = "'No'[b]", [Total], "it''s")`)).toEqual([]);
  });
});

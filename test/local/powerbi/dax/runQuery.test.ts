import { describe, expect, it } from '@jest/globals';
import { DaxError } from '../../../../local/powerbi/dax/daxError.ts';
import { runQuery } from '../../../../local/powerbi/dax/runQuery.ts';
import { StoredTable } from '../../../../local/powerbi/store/storedTable.ts';
import { dateTime, decimal } from '../../../../local/powerbi/values/value.ts';
import { jsonFromResult } from '../../../../local/powerbi/operations/jsonFromResult.ts';

const sales = new StoredTable({
  name: 'Sales',
  columns: [
    { name: 'Region', dataType: 'String' },
    { name: 'Amount', dataType: 'Int64' },
    { name: 'Price', dataType: 'Decimal' },
    { name: 'Weight', dataType: 'Double' },
    { name: 'Day', dataType: 'DateTime' },
    { name: '_push', dataType: 'String' },
  ],
});
sales.add(
  [
    ['West', 10n, decimal(12_345n), 0.5, dateTime(300), 'p1/0/1'],
    ['west', 20n, decimal(1n), 1.5, dateTime(600), 'p1/0/1'],
    ['East', null, null, null, null, 'p1/1/1'],
    ['', 9_007_199_254_740_993n, decimal(-20_000n), -1, dateTime(0), 'p2/0/1'],
    [null, 1n, decimal(0n), 0, null, null],
  ],
  'None',
);

const odd = new StoredTable({ name: 'Q1 – it’s [odd]', columns: [{ name: 'a]b', dataType: 'Int64' }] });
odd.add([[1n]], 'None');
const quoted = new StoredTable({ name: "O'Neill", columns: [{ name: 'n', dataType: 'Boolean' }] });
quoted.add([[true], [false], [null]], 'None');

function run(query: string): unknown {
  const text = jsonFromResult(runQuery(query, [sales, odd, quoted]), true);
  const rows: unknown = /"rows":(\[.*\])\}\]\}\]\}$/.exec(text)?.[1];
  return rows;
}

const row = (expression: string) => run(`EVALUATE ROW("x", ${expression})`);

describe('runQuery()', () => {
  it.each([
    ['COUNTROWS(Sales)', '5'],
    ["COUNTROWS('sales')", '5'],
    ['COUNTROWS(FILTER(Sales, Sales[Region] = "WEST"))', '2'],
    ['COUNTROWS(FILTER(Sales, Sales[Region] = "nowhere"))', 'null'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Region] = "west", Sales[Amount] = 20)', '1'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Region] = "west" || Sales[Amount] = 1)', '3'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Region] = "west" && Sales[Amount] > 10)', '1'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Amount] = BLANK())', '1'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Region] = BLANK())', '2'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Region] == "")', '1'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Region] <> "west")', '3'],
    ['CALCULATE(COUNTROWS(Sales), Sales[Weight] >= -1, Sales[Weight] < 0.5)', '3'],
    ['SUM(Sales[Amount])', '9007199254741024'],
    ['SUM(Sales[Price])', '-0.7654'],
    ['SUM(Sales[Weight])', '1'],
    ['CALCULATE(SUM(Sales[Amount]), Sales[Region] = "nowhere")', 'null'],
    ['COUNTBLANK(Sales[Amount])', '1'],
    ['COUNTBLANK(Sales[Region])', '2'],
    ["COUNTBLANK('Q1 – it’s [odd]'[a]]b])", 'null'],
    ['MIN(Sales[Price])', '-2'],
    ['MAX(Sales[Day])', '"1970-01-01T00:00:02"'],
    ['MIN(Sales[Amount])', '1'],
    ['CALCULATE(COUNTROWS(Sales), LEFT(Sales[_push], 3) = "p1/")', '3'],
    ['CALCULATE(COUNTROWS(Sales), FILTER(VALUES(Sales[_push]), LEFT(Sales[_push], 3) = "p1/"))', '3'],
    ['CALCULATE(CALCULATE(COUNTROWS(Sales), Sales[Region] = "east"), Sales[Region] = "west")', '1'],
    ['COUNTROWS(VALUES(Sales[Region]))', '4'],
    ['COUNTROWS(FILTER(VALUES(Sales[Region]), CALCULATE(COUNTROWS(Sales)) > 1))', '1'],
    ["COUNTROWS(FILTER('O''Neill', 'O''Neill'[n]))", '1'],
    ['"say ""hi"""', '"say \\"hi\\""'],
    ['1 + 2 = 3 && NOT(FALSE())', 'true'],
    ['COUNTROWS(Sales) /* nonce 1 */ -- and 2', '5'],
    ['BLANK()', 'null'],
  ])('gives %s as %s', (expression, expected) => {
    expect(row(`${expression}\n`)).toBe(`[{"[x]":${expected}}]`);
  });

  it('gives a table with the columns of the model', () => {
    expect(run("EVALUATE TOPN(1, 'SALES')")).toBe(
      '[{"Sales[Region]":"West","Sales[Amount]":10,"Sales[Price]":1.2345,"Sales[Weight]":0.5,"Sales[Day]":"1970-01-01T00:00:01","Sales[_push]":"p1/0/1"}]',
    );
    expect(run('EVALUATE TOPN(0, Sales)')).toBe('[]');
  });

  it('gives the distinct values of a column', () => {
    expect(run('EVALUATE VALUES(Sales[Region])')).toBe(
      '[{"Sales[Region]":"West"},{"Sales[Region]":"East"},{"Sales[Region]":""},{"Sales[Region]":null}]',
    );
  });

  it('groups marks within a filter', () => {
    const filter = 'FILTER(VALUES(Sales[_push]), LEFT(Sales[_push], 3) = "p1/")';
    expect(run(`EVALUATE SUMMARIZECOLUMNS(Sales[_push], ${filter}, "rows", COUNTROWS(Sales))`)).toBe(
      '[{"Sales[_push]":"p1/0/1","[rows]":2},{"Sales[_push]":"p1/1/1","[rows]":1}]',
    );
  });

  it('leaves out groups whose measures are all blank', () => {
    expect(
      run('EVALUATE SUMMARIZECOLUMNS(Sales[Region], "s", SUM(Sales[Weight]), "d", MAX(Sales[Day]))'),
    ).not.toContain('East');
  });

  it('gives control totals side by side', () => {
    const within = 'LEFT(Sales[_push], 3) = "p1/"';
    const totals = `"s0", CALCULATE(SUM(Sales[Amount]), ${within}), "b0", CALCULATE(COUNTBLANK(Sales[Amount]), ${within})`;
    expect(run(`EVALUATE ROW(${totals})`)).toBe('[{"[s0]":30,"[b0]":1}]');
  });

  it.each([
    ['SELECT 1', "The syntax for 'SELECT' is incorrect."],
    ['EVALUATE Sales extra', "The syntax for 'extra' is incorrect."],
    ['EVALUATE ROW("x", COUNTROWS(Sales)', 'The query ends too early.'],
    ['EVALUATE Nowhere', "Cannot find table 'Nowhere'."],
    ['EVALUATE VALUES(Sales[No])', "Column 'No' in table 'Sales' cannot be found."],
    ['EVALUATE ROW("x", Sales[Amount])', "A single value for column 'Amount' in table 'Sales' cannot be determined."],
    [
      'EVALUATE FILTER(Sales, Sales[Region] = 1)',
      'DAX comparison operations do not support comparing values of type Text with values of type Integer.',
    ],
    ['EVALUATE ROW("x", RANKX(Sales, 1))', "The local Power BI doesn't know the function RANKX here."],
    ['EVALUATE ROW("x", "open)', "The syntax for '\"open)' is incorrect."],
  ])('refuses %s', (query, message) => {
    expect(() => run(query)).toThrow(new DaxError(message));
  });
});

import { describe, expect, it } from '@jest/globals';
import { relationshipFacts } from '../../../addin/table/relationshipFacts.ts';
import { namedDraft } from './namedDraft.ts';
import { noPause } from './noPause.ts';

const ends = { fromTable: 'Sales', fromColumn: 'Customer', toTable: 'Customers', toColumn: 'Code' };

describe('relationshipFacts()', () => {
  it('counts keys that the one side lacks and blanks, and names the first cells', async () => {
    const customers = namedDraft('Customers', { Name: ['String', ['Ann', 'Ben']], Code: ['String', ['A', 'B ']] });
    const values = ['a', 'b', null, 'X', 'x', 'Y', 'Z'];
    const sales = namedDraft('Sales', { Amount: ['Double', values.map(() => 1)], Customer: ['String', values] });
    expect(await relationshipFacts(ends, [customers, sales], noPause)).toEqual({
      ends,
      repeated: { count: 0, cells: [] },
      oneBlanks: { count: 0, cells: [] },
      found: 2,
      missing: { count: 4, cells: ['B5', 'B6', 'B7'] },
      missingKeys: 3,
      manyBlanks: { count: 1, cells: ['B4'] },
    });
  });
  it('counts what keeps the one side from being it: keys again, in Power BI’s eyes, and blanks', async () => {
    const customers = namedDraft('Customers', { Code: ['String', ['A', 'a', 'B', null, 'A ']] });
    const sales = namedDraft('Sales', { Customer: ['String', ['A']] });
    expect(await relationshipFacts(ends, [customers, sales], noPause)).toMatchObject({
      repeated: { count: 2, cells: ['A3', 'A6'] },
      oneBlanks: { count: 1, cells: ['A5'] },
      found: 1,
    });
  });
  it('names cells by the sheet’s rows where some are hidden or left out', async () => {
    const sales = namedDraft('Sales', { Customer: ['String', ['A', 'X']] });
    const customers = namedDraft('Customers', { Code: ['String', ['A']] });
    const hidden = { ...sales, rowNumbers: [2, 17] };
    expect((await relationshipFacts(ends, [customers, hidden], noPause)).missing.cells).toEqual(['A17']);
  });
  it('refuses ends of a table that is not there', async () => {
    await expect(relationshipFacts(ends, [], noPause)).rejects.toThrow('A relationship needs both of its tables.');
  });
});

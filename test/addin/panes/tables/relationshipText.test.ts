import { describe, expect, it } from '@jest/globals';
import { relationshipFactsText, relationshipProblem } from '../../../../addin/panes/tables/relationshipText.ts';
import type { RelationshipFacts } from '../../../../addin/table/relationshipFacts.ts';

const none = { count: 0, cells: [] };
const facts: RelationshipFacts = {
  ends: { fromTable: 'Sales', fromColumn: 'CustomerID', toTable: 'Customers', toColumn: 'ID' },
  repeated: none,
  oneBlanks: none,
  found: 1_461,
  missing: none,
  missingKeys: 0,
  manyBlanks: none,
};

describe('relationshipFactsText()', () => {
  it('says that every key was found', () => {
    expect(relationshipFactsText(facts)).toBe('1,461 rows of Sales, all found in Customers.');
  });
  it('counts rows and keys that are missing, names the first cells, and counts blanks', () => {
    const missing = { count: 5, cells: ['B5', 'B6', 'B9'] };
    const given = { ...facts, missing, missingKeys: 2, manyBlanks: { count: 1, cells: ['B7'] } };
    expect(relationshipFactsText(given)).toBe(
      '5 rows of Sales have a key that Customers lacks (2 keys: B5, B6, B9 and 2 more). ' +
        'Reports show them under “(Blank)”. 1 row without a key (B7).',
    );
  });
});

describe('relationshipProblem()', () => {
  it('finds none in one that Power BI takes', () => {
    expect(relationshipProblem(facts, [])).toBeUndefined();
  });
  it('names the cells that keep the one side from being it', () => {
    expect(relationshipProblem({ ...facts, repeated: { count: 1, cells: ['A3'] } }, [])).toBe(
      'Customers › ID has keys more than once (A3). Each may stand there only once.',
    );
    expect(relationshipProblem({ ...facts, oneBlanks: { count: 1, cells: ['A4'] } }, [])).toBe(
      'Customers › ID has blanks (A4). Each row there needs a key.',
    );
  });
  it('refuses a second way between two tables', () => {
    expect(relationshipProblem(facts, [facts.ends])).toBe(
      'Sales and Customers are joined already. Power BI takes one way between two tables.',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { problemFacts } from '../../../addin/panes/problemFacts.ts';
import { speak } from '../../../addin/texts/texts.ts';
import { API_WORKBOOK } from '../../../shared/contract/apiWorkbook.ts';
import { blocks } from './receipts.ts';

describe('problemFacts()', () => {
  it('names a whole batch by its cells', () => {
    const errors = [{ path: 'batches[1]', message: 'was sent with other values' }];
    expect(problemFacts({ errors }, blocks)).toEqual(['B10003:E20002: was sent with other values']);
  });

  it('says in German, too, that another push comes from no workbook', async () => {
    await speak('de-DE');
    const push = { id: 'p', by: 'Ben', since: '2026-11-24T10:00:00Z', workbook: API_WORKBOOK };
    expect(problemFacts({ push }, blocks)[0]).toMatch(/^Ben, aus der API, seit /);
    await speak('en');
  });

  it('leaves other paths as they are and says how many more there are', () => {
    const errors = Array.from({ length: 7 }, (_, i) => ({ path: `rows[${i}].Name`, message: 'is too long' }));
    const facts = problemFacts({ errors }, blocks);
    expect(facts[0]).toBe('rows[0].Name: is too long');
    expect(facts.at(-1)).toBe('and 2 more');
  });
});

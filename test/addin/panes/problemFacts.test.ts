import { describe, expect, it } from '@jest/globals';
import { problemFacts } from '../../../addin/panes/problemFacts.ts';
import { speak } from '../../../addin/texts/texts.ts';
import { API_WORKBOOK } from '../../../shared/contract/apiWorkbook.ts';
import type { ProblemDetails } from '../../../shared/problem.ts';
import { blocks } from './receipts.ts';

const factsOf = (details: ProblemDetails, code = 'internal') => problemFacts({ code, details }, blocks);

describe('problemFacts()', () => {
  it('names a whole batch by its cells', () => {
    const errors = [{ path: 'batches[1]', message: 'is odd' }];
    expect(factsOf({ errors })).toEqual([{ text: 'B10003:E20002:', english: 'is odd' }]);
  });

  it.each([
    ['batch_changed', 'B10003:E20002: wurde mit anderen Werten gesendet'],
    ['batch_missing', 'B10003:E20002: ist nicht angekommen'],
  ])('says in German, too, what is wrong with a batch after %s', async (code, text) => {
    await speak('de-DE');
    expect(factsOf({ errors: [{ path: 'batches[1]', message: 'in English' }] }, code)).toEqual([{ text }]);
    await speak('en');
  });

  it('tells what Power BI says from what the pane says', () => {
    expect(factsOf({ powerBi: { status: 400, message: 'Bad rows' } })).toEqual([
      { text: 'Power BI says:', english: 'Bad rows' },
    ]);
  });

  it('says in German, too, that another push comes from no workbook', async () => {
    await speak('de-DE');
    const push = { id: 'p', by: 'Ben', since: '2026-11-24T10:00:00Z', workbook: API_WORKBOOK };
    expect(factsOf({ push })[0]?.text).toMatch(/^Ben, aus der API, seit /);
    await speak('en');
  });

  it('leaves other paths as they are and says how many more there are', () => {
    const errors = Array.from({ length: 7 }, (_, i) => ({ path: `rows[${i}].Name`, message: 'is too long' }));
    const facts = factsOf({ errors });
    expect(facts[0]).toEqual({ text: 'rows[0].Name:', english: 'is too long' });
    expect(facts.at(-1)).toEqual({ text: 'and 2 more' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { refreshPlan } from '../../../../addin/panes/links/refreshPlan.ts';
import { linkOf } from '../../links/linkOf.ts';

const other = { ...linkOf().target, tableName: 'Q2' };
const added = linkOf({ id: 'added', mode: 'append' });
const elsewhere = linkOf({ id: 'elsewhere', target: other });
const replaced = linkOf({ id: 'replaced' });
const again = linkOf({ id: 'again', anchor: { source: { kind: 'table', id: '2' }, name: 'Costs' } });

describe('refreshPlan()', () => {
  it('lets the link that replaces the rows of a table go before those that add to it', () => {
    const plan = refreshPlan([added, elsewhere, replaced]);
    expect(plan.map(({ link }) => link.id)).toEqual(['replaced', 'added', 'elsewhere']);
    expect(plan.every(({ hindrance }) => hindrance === undefined)).toBe(true);
  });

  it('leaves out a second link that replaces the rows of the same table, and says why', () => {
    expect(refreshPlan([replaced, again]).map(({ hindrance }) => hindrance?.text)).toEqual([
      undefined,
      '“Sales” replaces all rows of this table too, so that only one of the two can be in it. ' +
        'Refresh by itself the link whose rows the table should hold, and remove the other.',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { checkMeasures } from '../../../shared/table/checkMeasures.ts';

const columns = [{ name: 'Amount', dataType: 'Double' }] as const;

describe('checkMeasures()', () => {
  it('finds nothing wrong with a legal measure', () => {
    const measures = [{ name: 'Total, all', expression: 'SUM(Sales[Amount])', formatString: '#,##0' }];
    expect(checkMeasures({ columns, measures })).toEqual([]);
    expect(checkMeasures({ columns })).toEqual([]);
  });

  it('names everything that is wrong in one go', () => {
    const measures = ['Total', 'TOTAL', 'amount', ' ', '_push', 'Elsewhere'].map((name) => ({ name, expression: '1' }));
    expect(
      checkMeasures({ columns, measures: [...measures, { name: 'Empty', expression: '\n ' }] }, ['elsewhere']),
    ).toEqual([
      { path: 'measures[1].name', rule: 'measureTwin', name: 'TOTAL' },
      { path: 'measures[2].name', rule: 'measureLikeColumn', name: 'amount' },
      { path: 'measures[3].name', rule: 'measureName' },
      { path: 'measures[4].name', rule: 'reservedName' },
      { path: 'measures[5].name', rule: 'measureTwin', name: 'Elsewhere' },
      { path: 'measures[6].expression', rule: 'noExpression' },
    ]);
  });
});

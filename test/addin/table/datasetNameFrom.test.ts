import { describe, expect, it } from '@jest/globals';
import { datasetNameFrom } from '../../../addin/table/datasetNameFrom.ts';

describe('datasetNameFrom()', () => {
  it.each([
    ['Budget 2026.xlsx', 'Budget 2026'],
    ['Plan v1.2.XLSM', 'Plan v1.2'],
    ['Book1', 'Book1'],
    ['.xlsx', 'Workbook'],
    ['', 'Workbook'],
    [`${'x'.repeat(300)}.xlsb`, 'x'.repeat(256)],
  ])('makes of %j the name %j', (workbook, name) => {
    expect(datasetNameFrom(workbook)).toBe(name);
  });
});

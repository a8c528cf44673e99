import { expect, it } from '@jest/globals';
import { definitionErrors } from '../../../functions/datasets/definitionErrors.ts';
import { checkDataset } from '../../../shared/table/checkDataset.ts';

it('definitionErrors() answers the path and an English sentence, and nothing else', () => {
  const column = { name: 'Id', dataType: 'Int64' } as const;
  const tables = [
    { name: 'Sales', columns: [column] },
    { name: 'SALES', columns: [] },
  ];
  expect(definitionErrors(checkDataset({ tables, defaultMode: 'Push' }))).toEqual([
    { path: 'tables[1].columns', message: 'A table needs at least one column.' },
    { path: 'tables[1].name', message: 'Another table is called "Sales"; case makes no difference.' },
  ]);
});

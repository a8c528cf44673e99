import { describe, expect, it } from '@jest/globals';
import { checkDataset } from '../../../shared/table/checkDataset.ts';
import type { DatasetDefinition } from '../../../shared/table/datasetDefinition.ts';
import type { TableDefinition } from '../../../shared/table/tableDefinition.ts';

function table(name: string, change: Partial<TableDefinition> = {}): TableDefinition {
  return { name, columns: [{ name: 'Id', dataType: 'Int64' }], ...change };
}

function pathsOf(definition: Partial<DatasetDefinition>, mark?: boolean): readonly string[] {
  const whole = { tables: [table('Sales')], defaultMode: 'Push', ...definition } as const;
  return checkDataset(whole, { mark }).map(({ path }) => path);
}

function columns(count: number): TableDefinition['columns'] {
  return Array.from({ length: count }, (_, i) => ({ name: `C${i}`, dataType: 'String' }));
}

const measure = { name: 'Rows', expression: 'COUNTROWS(Sales)' };

describe('checkDataset()', () => {
  it('finds nothing wrong with a legal dataset', () => {
    const relationship = { name: 'R', fromTable: 'Sales', fromColumn: 'Id', toTable: 'Regions', toColumn: 'Id' };
    const tables = [table('Sales', { measures: [measure] }), table('Regions')];
    expect(pathsOf({ tables, relationships: [relationship] })).toEqual([]);
  });

  it('names everything that is wrong in one go, each with its path', () => {
    const tables = [
      table('Sales', { measures: [measure] }),
      table('SALES', { columns: [{ name: ' ', dataType: 'String' }], measures: [measure] }),
      table('a/b', { columns: [] }),
    ];
    const relationships = [{ name: 'R', fromTable: 'Nope', fromColumn: 'Id', toTable: 'Sales', toColumn: 'Id' }];
    expect(pathsOf({ tables, relationships })).toEqual([
      'tables[1].columns[0].name',
      'tables[1].name',
      'tables[1].measures[0].name',
      'tables[2].name',
      'tables[2].columns',
      'relationships[0].fromTable',
    ]);
  });

  it('takes 1 to 75 tables', () => {
    const tables = Array.from({ length: 76 }, (_, i) => table(`T${i}`));
    expect(pathsOf({ tables: tables.slice(1) })).toEqual([]);
    expect(pathsOf({ tables })).toEqual(['tables']);
    expect(pathsOf({ tables: [] })).toEqual(['tables']);
  });

  it('leaves one column for the mark unless it is declined', () => {
    const tables = [table('Sales', { columns: columns(75) })];
    expect(pathsOf({ tables })).toEqual(['tables[0].columns']);
    expect(pathsOf({ tables }, false)).toEqual([]);
    expect(checkDataset({ tables, defaultMode: 'Push' })).toEqual([
      { path: 'tables[0].columns', rule: 'tooManyColumns', count: 75, isMarked: true, canDecline: true },
    ]);
  });

  it.each(['Streaming', 'PushStreaming'] as const)('takes names and types only in the mode %s', (defaultMode) => {
    const relationship = { name: 'R', fromTable: 'Sales', fromColumn: 'Id', toTable: 'Regions', toColumn: 'Id' };
    const formatted = { name: 'Id', dataType: 'Int64', formatString: '0', isHidden: true } as const;
    const tables = [table('Sales', { columns: [formatted], measures: [measure] }), table('Regions')];
    expect(pathsOf({ tables, relationships: [relationship], defaultMode }, true)).toEqual([
      'tables[0].columns[0].formatString',
      'tables[0].columns[0].isHidden',
      'tables[0].measures',
      'relationships',
      'mark',
    ]);
    expect(pathsOf({ tables: [table('Sales', { columns: columns(75) })], defaultMode })).toEqual([]);
  });
});

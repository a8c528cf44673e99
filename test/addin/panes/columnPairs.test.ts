import { describe, expect, it } from '@jest/globals';
import { columnPairs, type ColumnPairs } from '../../../addin/panes/columnPairs.ts';
import { draftForTarget } from '../../../addin/panes/draftForTarget.ts';
import type { Choices } from '../../../addin/table/choices.ts';
import type { Column } from '../../../shared/table/column.ts';
import { noPause } from '../table/noPause.ts';
import { selectionOf } from '../table/selectionOf.ts';

const selection = selectionOf([
  ['Region', 'Net Sales', 'Units'],
  ['North', 1.5, 3],
  ['South', 2.5, 5],
]);

const region: Column = { name: 'Region', dataType: 'String' };
const units: Column = { name: 'Units', dataType: 'Int64' };

async function pairsOf(existing: readonly Column[], choices: Choices = {}): Promise<ColumnPairs> {
  return columnPairs(await draftForTarget(selection, choices, existing, noPause), existing, choices);
}

/** Each pair in few words. */
function told({ pairs }: ColumnPairs) {
  return pairs.map(({ matter, column, to, suggested }) => [matter, column.proposedName, to?.name, suggested]);
}

describe('columnPairs()', () => {
  it('finds nothing where names and types are the same', async () => {
    const found = await pairsOf([units, region, { name: 'Net Sales', dataType: 'Double' }]);
    expect(found).toEqual({ pairs: [], free: [], fitting: 3 });
  });

  it('names what the table lacks and what gets nothing, and decides nothing by itself', async () => {
    const found = await pairsOf([region, units, { name: 'Amount', dataType: 'Double' }]);
    expect(told(found)).toEqual([['not-in-table', 'Net Sales', undefined, undefined]]);
    expect(found.free.map(({ name }) => name)).toEqual(['Amount']);
    expect(found.fitting).toBe(2);
  });

  it('suggests a column whose name is the same but for case and spaces', async () => {
    const found = await pairsOf([region, units, { name: 'netsales', dataType: 'Double' }]);
    expect(told(found)).toEqual([['not-in-table', 'Net Sales', undefined, 'netsales']]);
  });

  it('suggests nothing where two columns of the table are alike', async () => {
    const alike = ['netsales', 'NET SALES'].map((name) => ({ name, dataType: 'Double' }) as const);
    expect(told(await pairsOf([region, units, ...alike]))).toEqual([
      ['not-in-table', 'Net Sales', undefined, undefined],
    ]);
  });

  it('lets a column go to one of another name, which takes its type', async () => {
    const choices = { columns: { B: { name: 'Amount' } } };
    const found = await pairsOf([region, units, { name: 'Amount', dataType: 'Decimal' }], choices);
    expect(told(found)).toEqual([['mapped', 'Net Sales', 'Amount', undefined]]);
    expect(found.free).toEqual([]);
  });

  it('lets a column go to one whose name another column had that is left out', async () => {
    const choices = { columns: { C: { name: 'Net Sales' } }, included: { B: false } };
    const found = await pairsOf([region, { name: 'Net Sales', dataType: 'Double' }], choices);
    expect(told(found)).toEqual([
      ['left-out', 'Net Sales', undefined, undefined],
      ['mapped', 'Units', 'Net Sales', undefined],
    ]);
  });

  it('says what becomes of cells that the type of the table does not hold', async () => {
    const types = [
      { ...region, dataType: 'Int64' },
      { ...units, dataType: 'String' },
    ] as const;
    const { pairs } = await pairsOf([...types, { name: 'Net Sales', dataType: 'Int64' }]);
    expect(pairs.map(({ column, type, to, loss }) => [column.name, type, to?.dataType, loss])).toEqual([
      ['Region', 'String', 'Int64', { blank: 2, changed: 0 }],
      ['Net Sales', 'Double', 'Int64', { blank: 2, changed: 0 }],
      ['Units', 'Int64', 'String', { blank: 0, changed: 2 }],
    ]);
  });

  it('finds no difference in numbers that all fit, nor in a type that people chose', async () => {
    const wider = [
      { ...units, dataType: 'Double' },
      { name: 'Net Sales', dataType: 'String' },
    ] as const;
    expect(told(await pairsOf([region, ...wider], { types: { B: 'String' } }))).toEqual([]);
  });

  it('lists columns that people left out, not those that evidence leaves out', async () => {
    const found = await pairsOf([region, units], { included: { B: false } });
    expect(told(found)).toEqual([['left-out', 'Net Sales', undefined, undefined]]);
    expect(found.fitting).toBe(2);
  });
});

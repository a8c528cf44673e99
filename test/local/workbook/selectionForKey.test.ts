import { describe, expect, it } from '@jest/globals';
import { addressFromArea } from '../../../local/workbook/page/model/addressFromArea.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';
import { selectionForKey } from '../../../local/workbook/page/grid/selectionForKey.ts';
import { areaOf } from './areaOf.ts';
import { salesWorkbook } from './salesWorkbook.ts';

/** Selects, presses keys such as `Ctrl+Shift+ArrowDown` one after the other, and gives the addresses and the active cell. */
function press(selected: readonly string[], ...keys: readonly string[]): { areas: string; active: string } {
  const workbook: Workbook = salesWorkbook();
  const [first = 'A1', ...others] = selected;
  const last = areaOf(selected.at(-1) ?? first);
  workbook.select(workbook.activeSheet, [areaOf(first), ...others.map(areaOf)], last);
  for (const combination of keys) {
    const parts = combination.split('+');
    const key = { key: parts.at(-1) ?? '', shift: parts.includes('Shift'), control: parts.includes('Ctrl') };
    const next = selectionForKey(workbook.activeSheet, workbook.selection, key, 20);
    if (next !== null) workbook.select(workbook.activeSheet, next.areas, next.active);
  }
  const { areas, active } = workbook.selection;
  return {
    areas: areas.map(addressFromArea).join(','),
    active: addressFromArea({ ...active, rows: 1, columns: 1 }),
  };
}

describe('selectionForKey()', () => {
  it.each([
    ['ArrowRight', 'B2', 'C2'],
    ['ArrowUp', 'B1', 'B1'],
    ['ArrowLeft', 'A9', 'A9'],
    ['Home', 'C7', 'A7'],
    ['Ctrl+Home', 'C7', 'A1'],
    ['End', 'A2', 'D2'],
    ['Ctrl+End', 'A1', 'D5'],
    ['PageDown', 'B2', 'B22'],
    ['PageUp', 'B12', 'B1'],
    ['Ctrl+ArrowDown', 'A1', 'A5'],
    ['Ctrl+ArrowDown', 'A5', 'A1048576'],
    ['Ctrl+ArrowDown', 'D3', 'D5'],
    ['Ctrl+ArrowRight', 'B9', 'XFD9'],
    ['Ctrl+ArrowUp', 'B900', 'B5'],
    ['Ctrl+ArrowLeft', 'H2', 'D2'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(press([from], key)).toEqual({ areas: to, active: to });
  });

  it('steps over hidden rows and columns', () => {
    expect(press(['A3'], 'ArrowDown').active).toBe('A5');
    expect(press(['C1'], 'ArrowRight').active).toBe('E1');
  });

  it('extends from the active cell with Shift, in both directions', () => {
    expect(press(['B2'], 'Shift+ArrowDown', 'Shift+ArrowRight')).toEqual({ areas: 'B2:C3', active: 'B2' });
    expect(press(['B2'], 'Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowUp')).toEqual({
      areas: 'B1:B2',
      active: 'B2',
    });
  });

  it('extends to the edge of the data with Ctrl and Shift', () => {
    expect(press(['A1'], 'Ctrl+Shift+ArrowDown', 'Ctrl+Shift+ArrowRight')).toEqual({ areas: 'A1:D5', active: 'A1' });
  });

  it('extends the last of several areas and keeps the others', () => {
    expect(press(['A1', 'C2'], 'Shift+ArrowDown')).toEqual({ areas: 'A1,C2:C3', active: 'C2' });
  });

  it('selects whole columns, whole rows and everything', () => {
    expect(press(['B2:C3'], 'Ctrl+ ').areas).toBe('B:C');
    expect(press(['B2:C3'], 'Shift+ ').areas).toBe('2:3');
    expect(press(['B2'], 'Ctrl+a').areas).toBe('A1:D5');
    expect(press(['B2'], 'Ctrl+a', 'Ctrl+a').areas).toBe('1:1048576');
    expect(press(['Z99'], 'Ctrl+a').areas).toBe('1:1048576');
  });

  it('leaves other keys alone', () => {
    const { activeSheet, selection } = salesWorkbook();
    expect(selectionForKey(activeSheet, selection, { key: 'x', shift: false, control: false }, 20)).toBeNull();
  });
});

import { addressFromArea } from '../model/addressFromArea.ts';
import { areaFromAddress } from '../model/areaFromAddress.ts';
import type { Sheet } from '../model/sheet.ts';
import { splitAddress } from '../model/splitAddress.ts';
import type { Area } from '../model/area.ts';
import type { Workbook } from '../model/workbook.ts';

/** Shows what is selected; typing an address or a name selects it. `onSelected` is called after that. */
export function nameBox(
  input: HTMLInputElement,
  workbook: Workbook,
  onSelected: () => void,
  signal: AbortSignal,
): void {
  const show = (): void => {
    const area = workbook.selection.areas.at(-1) ?? workbook.selection.areas[0];
    input.value = addressFromArea(area);
  };
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      const found = event.key === 'Enter' ? find(workbook, input.value) : null;
      if (found !== null) workbook.select(found.sheet, found.areas);
      show();
      onSelected();
    },
    { signal },
  );
  input.addEventListener('focus', () => input.select(), { signal });
  input.addEventListener('blur', show, { signal });
  workbook.selectionChanged.add(show);
  show();
}

interface Found {
  readonly sheet: Sheet;
  readonly areas: readonly [Area, ...Area[]];
}

/** The cells that `B2:C9`, `A1:A3,C1:C3`, `Sheet2!A1`, a defined name or a table's name stand for. */
function find(workbook: Workbook, text: string): Found | null {
  const wanted = text.trim().toLowerCase();
  const name = workbook.names.find((it) => it.name.toLowerCase() === wanted);
  if (name !== undefined) return find(workbook, name.formula);
  const table = [...workbook.tables.values()].find((it) => it.name.toLowerCase() === wanted);
  if (table !== undefined) return { sheet: workbook.sheet(table.sheetId), areas: [table.area] };
  const { sheet, cells } = splitAddress(text.trim());
  const owner = sheet === null ? workbook.activeSheet : workbook.sheets.find((it) => it.name === sheet);
  const [first, ...rest] = cells.split(',').map(areaFromAddress);
  if (owner === undefined || !first || rest.includes(null)) return null;
  return { sheet: owner, areas: [first, ...rest.filter((area) => area !== null)] };
}

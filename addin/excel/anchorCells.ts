import type { CellSource } from '../table/cellSource.ts';
import { addressFromArea } from './addressFromArea.ts';
import type { Area } from './area.ts';
import { areaFromRange } from './areaFromRange.ts';
import { isForPeople, listNamed } from './listNamed.ts';
import { listTables } from './listTables.ts';
import { POSITION } from './position.ts';
import { runExcel } from './runExcel.ts';

/** Cells that stay the same ones when rows and columns are inserted around them. */
export interface Anchor {
  readonly source: Extract<CellSource, { readonly kind: 'table' | 'name' }>;
  /** The table's or the name's own name; undefined: a hidden name was made. */
  readonly name?: string | undefined;
}

/** An anchor, and whether a hidden name was made for it just now. */
export interface NewAnchor extends Anchor {
  readonly isNew: boolean;
}

/** What hidden names begin with. */
const HIDDEN = '_rangecast_';

/**
 * Anchors cells that were read: to their Excel table, to a name that stands for them, else to a hidden name made for them.
 * Where whole columns are selected the name stands for these, so that rows below belong to them later: a name fits only if
 * it stands for what is selected, whatever of it holds values now. Copied sheets have copies of names; these fit never.
 * @param address of one area, without the sheet's name
 * @param id makes the name of a hidden one: letters, digits and hyphens
 */
export async function anchorCells(sheet: string, address: string, id: string): Promise<NewAnchor> {
  return runExcel(async (context) => {
    const isHere = (place: { readonly sheet: string }, area: Area, at: string) =>
      place.sheet === sheet && addressFromArea(area) === at;
    const table = (await listTables(context)).find((it) => isHere(it, it.area, address));
    if (table?.source.kind === 'table') return { source: table.source, name: table.name, isNew: false };

    const range = (await selectedRange(context, sheet, address)) ?? readRange(context, sheet, address);
    range.load(POSITION);
    await context.sync();
    const wanted = addressFromArea(areaFromRange(range));
    const names = await listNamed(context, (item) => isForPeople(item) || isHiddenAnchor(item));
    const same = names.filter((it) => isHere(it, it.whole, wanted));
    const found = same.find(({ visible }) => visible) ?? same.find(({ source }) => source.sheetId === undefined);
    if (found) return { source: found.source, name: found.visible ? found.name : undefined, isNew: false };

    const name = HIDDEN + id.replaceAll('-', '');
    context.workbook.names.add(name, range).visible = false;
    await context.sync();
    return { source: { kind: 'name', name, sheetId: undefined }, name: undefined, isNew: true };
  });
}

/** Removes the hidden name of cells that need no anchor any more; tables, people's own names and those of a sheet stay. */
export async function releaseCells({ source, name }: Anchor): Promise<void> {
  if (source.kind !== 'name' || source.sheetId !== undefined || name !== undefined) return;
  await runExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(source.name);
    await context.sync();
    if (item.isNullObject) return;
    item.delete();
    await context.sync();
  });
}

function isHiddenAnchor({ name, visible }: Excel.NamedItem): boolean {
  return !visible && name.startsWith(HIDDEN);
}

/** What is selected, if its used cells are those that were read. */
async function selectedRange(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<Excel.Range | undefined> {
  const { areas, worksheet } = context.workbook.getSelectedRanges();
  areas.load('rowIndex');
  worksheet.load('name');
  await context.sync();
  const [range, ...others] = areas.items;
  if (!range || others.length > 0 || worksheet.name !== sheet) return undefined;
  const used = range.getUsedRangeOrNullObject(true).load(POSITION);
  await context.sync();
  return !used.isNullObject && addressFromArea(areaFromRange(used)) === address ? range : undefined;
}

function readRange(context: Excel.RequestContext, sheet: string, address: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

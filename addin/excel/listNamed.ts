import type { CellSource } from '../table/cellSource.ts';
import type { Area } from './area.ts';
import { areaFromRange } from './areaFromRange.ts';
import { isUnion } from './isUnion.ts';
import type { PlacedSource } from './listSources.ts';
import { POSITION } from './position.ts';

// Excel's own names: for printing, filters and its advanced filter.
const OWN_NAME = /^(_xl|_FilterDatabase$|Print_Area$|Print_Titles$|Criteria$|Extract$)/i;

/** A name and the cells that it stands for. */
export interface PlacedName extends PlacedSource {
  readonly source: Extract<CellSource, { readonly kind: 'name' }>;
  /** All of its cells, of which `area` is the part that holds values. */
  readonly whole: Area;
  readonly visible: boolean;
}

interface ScopedName {
  readonly item: Excel.NamedItem;
  readonly scope: string | undefined;
}

/**
 * Lists the names of the workbook and of its sheets that stand for one range of at least two cells.
 * @param isListed picks them; default: those for people
 */
export async function listNamed(
  context: Excel.RequestContext,
  isListed: (item: Excel.NamedItem) => boolean = isForPeople,
): Promise<readonly PlacedName[]> {
  const found: PlacedName[] = [];
  const names = await readNames(context, isListed);
  try {
    found.push(...(await placesOf(context, names)));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // Excel refuses the whole request for one name that it can't follow, e.g. into another workbook: such names have no cells here.
    for (const name of names) found.push(...(await placesIfAny(context, name)));
  }
  return found;
}

/** Whether people see a name and Excel doesn't use it itself. */
export function isForPeople({ name, visible }: Excel.NamedItem): boolean {
  return visible && !OWN_NAME.test(name);
}

async function readNames(
  context: Excel.RequestContext,
  isListed: (item: Excel.NamedItem) => boolean,
): Promise<readonly ScopedName[]> {
  const { names, worksheets } = context.workbook;
  const wanted = 'items/name,items/type,items/formula,items/visible';
  names.load(wanted);
  worksheets.load('items/id');
  await context.sync();
  const scopes = worksheets.items.map((sheet) => ({ scope: sheet.id, items: sheet.names.load(wanted) }));
  await context.sync();
  const all = [
    ...names.items.map((item) => ({ item, scope: undefined })),
    ...scopes.flatMap(({ scope, items }) => items.items.map((item) => ({ item, scope }))),
  ];
  return all.filter(({ item }) => {
    const isRange = item.type === Excel.NamedItemType.range && !isUnion(String(item.formula));
    return isRange && isListed(item);
  });
}

async function placesIfAny(context: Excel.RequestContext, name: ScopedName): Promise<readonly PlacedName[]> {
  try {
    return await placesOf(context, [name]);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return [];
    throw error;
  }
}

async function placesOf(context: Excel.RequestContext, names: readonly ScopedName[]): Promise<readonly PlacedName[]> {
  const ranges = names.map(({ item, scope }) => {
    const range = item.getRangeOrNullObject().load(POSITION);
    const used = range.getUsedRangeOrNullObject(true).load(POSITION);
    const { worksheet } = range;
    return { item, scope, range, used, worksheet: worksheet.load('name,position') };
  });
  await context.sync();
  return ranges.flatMap(({ item, scope, range, used, worksheet }) => {
    if (range.isNullObject || used.isNullObject || range.rowCount * range.columnCount < 2) return [];
    return [
      {
        source: { kind: 'name', name: item.name, sheetId: scope },
        name: item.name,
        sheet: worksheet.name,
        position: worksheet.position,
        area: areaFromRange(used),
        whole: areaFromRange(range),
        visible: item.visible,
      },
    ];
  });
}

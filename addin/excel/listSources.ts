import type { ListedSource } from '../table/cellSource.ts';
import { addressFromArea } from './addressFromArea.ts';
import type { Area } from './area.ts';
import { listNamed } from './listNamed.ts';
import { listTables } from './listTables.ts';
import { runExcel } from './runExcel.ts';

/** A listed source and where it is. */
export interface PlacedSource extends Pick<ListedSource, 'source' | 'name' | 'sheet'> {
  /** The sheet's place in the workbook. */
  readonly position: number;
  readonly area: Area;
}

/**
 * Lists all Excel tables and all visible names of one range of at least two cells, sorted by sheet and place.
 * What a name's range holds no value in is cut off, as when it is read.
 */
export async function listSources(): Promise<readonly ListedSource[]> {
  return runExcel(async (context) => {
    const placed = [...(await listTables(context)), ...(await listNamed(context))];
    return placed
      .sort((a, b) => a.position - b.position || a.area.row - b.area.row || a.area.column - b.area.column)
      .map(({ source, name, sheet, area }) => ({
        source,
        name,
        sheet,
        address: addressFromArea(area),
        rows: area.rows,
        columns: area.columns,
      }));
  });
}

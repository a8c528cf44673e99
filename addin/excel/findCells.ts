import type { CellSource } from '../table/cellSource.ts';
import { findArea } from './findArea.ts';
import { findNamed } from './findNamed.ts';
import { findSelected } from './findSelected.ts';
import { findTable } from './findTable.ts';
import type { FoundCells } from './foundCells.ts';

/**
 * Finds the cells of a source.
 * @throws {SelectionError} `not-found` when the sheet, the table, the name or its cells are gone; `no-range` when a name stands for something else
 */
export async function findCells(context: Excel.RequestContext, source: CellSource): Promise<FoundCells> {
  switch (source.kind) {
    case 'selection':
      return findSelected(context);
    case 'area':
      return findArea(context, source.sheet, source.address);
    case 'table':
      return findTable(context, source.id);
    case 'name':
      return findNamed(context, source.name, source.sheetId);
  }
}

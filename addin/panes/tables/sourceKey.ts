import type { CellSource } from '../../table/cellSource.ts';

/** A text that is the same for the same source only. */
export function sourceKey(source: CellSource): string {
  switch (source.kind) {
    case 'selection':
      return 'selection';
    case 'area':
      return `area ${JSON.stringify([source.sheet, source.address])}`;
    case 'table':
      return `table ${source.id}`;
    case 'name':
      return `name ${JSON.stringify([source.name, source.sheetId])}`;
  }
}

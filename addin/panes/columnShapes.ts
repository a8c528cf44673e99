import type { CellValue } from '../../shared/table/cellValue.ts';
import type { Column } from '../../shared/table/column.ts';
import type { Table } from '../../shared/table/table.ts';
import { columnShape, type ColumnShape } from '../table/columnShape.ts';

/** Shapes of the columns that have been looked at. Another name of table or column leaves the values as they are. */
const known = new WeakMap<
  readonly CellValue[],
  { readonly dataType: Column['dataType']; readonly shape: ColumnShape | undefined }
>();

/** The shapes of a table's columns, by name; columns without values have none. */
export function columnShapes({ columns, values }: Table): ReadonlyMap<string, ColumnShape> {
  return new Map(
    columns.flatMap((column, c) => {
      const shape = shapeOf(values[c] ?? [], column);
      return shape ? [[column.name, shape] as const] : [];
    }),
  );
}

function shapeOf(values: readonly CellValue[], { dataType }: Column): ColumnShape | undefined {
  const before = known.get(values);
  if (before?.dataType === dataType) return before.shape;
  const shape = columnShape(values, dataType);
  known.set(values, { dataType, shape });
  return shape;
}

import type { Table } from '../../shared/table/table.ts';
import { columnShape, type ColumnShape } from '../table/columnShape.ts';

/** The shapes of a table's columns, by name; columns without values have none. */
export function columnShapes({ columns, values }: Table): ReadonlyMap<string, ColumnShape> {
  return new Map(
    columns.flatMap(({ name, dataType }, c) => {
      const shape = columnShape(values[c] ?? [], dataType);
      return shape ? [[name, shape] as const] : [];
    }),
  );
}

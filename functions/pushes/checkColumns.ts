import { Problem } from '../../shared/problem.ts';
import type { Violation } from '../../shared/violation.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import type { RecordedSchema } from '../store/gate.ts';
import type { PushRecord } from '../store/pushRecord.ts';

/** Refuses columns that the table, as it was last written, does not have or has with another type. */
export function checkColumns(schema: RecordedSchema | undefined, columns: PushRecord['columns']): void {
  const errors: Violation[] = [];
  for (const [i, column] of columns.entries()) {
    const path = `columns[${i}]`;
    if (column.name === MARK_COLUMN) {
      errors.push({ path, message: `“${MARK_COLUMN}” is reserved: rename the column.` });
    }
    if (columns.findIndex((other) => other.name === column.name) !== i) {
      errors.push({ path, message: `“${column.name}” is there twice: rename one of them.` });
    }
    const known = schema?.columns.find((other) => other.name === column.name);
    if (schema !== undefined && known === undefined) {
      errors.push({ path, message: `The table has no column “${column.name}”.` });
    }
    if (known !== undefined && column.dataType !== undefined && known.dataType !== column.dataType) {
      errors.push({ path, message: `“${column.name}” is ${known.dataType} in the table, not ${column.dataType}.` });
    }
  }
  if (errors.length === 0) return;
  throw new Problem(
    'invalid_table',
    `${errors.length} of the columns do not fit the table. Change them or choose another table.`,
    { errors },
  );
}

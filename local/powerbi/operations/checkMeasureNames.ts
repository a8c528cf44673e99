import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE, MEASURE_NAME_TAKEN_TEXT } from '../http/unknownErrors.ts';
import type { TableDefinition } from '../store/tableDefinition.ts';
import { hasRepeatedName } from './checkTableDefinition.ts';

/** Refuses with 400 two measures of one name: a measure's name counts for the whole dataset, whatever its table. */
export function checkMeasureNames(tables: readonly TableDefinition[]): void {
  const measures = tables.flatMap((table) => table.measures ?? []);
  if (hasRepeatedName(measures)) throw messageRefusal(400, INVALID_REQUEST_CODE, MEASURE_NAME_TAKEN_TEXT);
}

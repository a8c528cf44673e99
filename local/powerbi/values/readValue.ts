import type { ColumnType } from '../../../shared/table/columnType.ts';
import { readBoolean } from './readBoolean.ts';
import { readDateTime } from './readDateTime.ts';
import { readDecimal } from './readDecimal.ts';
import { readDouble } from './readDouble.ts';
import { readInt64 } from './readInt64.ts';
import { readString } from './readString.ts';
import type { Value } from './value.ts';

const readers: Readonly<Record<ColumnType, (given: unknown) => Value | undefined>> = {
  Int64: readInt64,
  Double: readDouble,
  Decimal: readDecimal,
  Boolean: readBoolean,
  DateTime: readDateTime,
  String: readString,
};

/** Reads one cell of a row for a column of this type. Missing and null are blank; undefined means that it doesn't fit. */
export function readValue(type: ColumnType, given: unknown): Value | undefined {
  return given === undefined || given === null ? null : readers[type](given);
}

import type { ColumnType } from '../../../shared/table/columnType.ts';
import { dateTime, decimal, isDateTime, isDecimal } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { BigintColumn } from './bigintColumn.ts';
import { NumberColumn } from './numberColumn.ts';
import type { StoredColumn } from './storedColumn.ts';
import { StringColumn } from './stringColumn.ts';

/** An empty column for values of this type. */
export function createColumn(type: ColumnType): StoredColumn {
  switch (type) {
    case 'Int64':
      return new BigintColumn({
        bigintOf: (value) => (typeof value === 'bigint' ? value : refuse(type)),
        valueOf: (stored) => stored,
      });
    case 'Decimal':
      return new BigintColumn({
        bigintOf: (value) => (isDecimal(value) ? value.scaled : refuse(type)),
        valueOf: decimal,
      });
    case 'Double':
      return new NumberColumn({
        numberOf: (value) => (typeof value === 'number' ? value : refuse(type)),
        valueOf: (stored) => stored,
      });
    case 'Boolean':
      return new NumberColumn({ numberOf: numberOfBoolean, valueOf: (stored) => stored === 1 });
    case 'DateTime':
      return new NumberColumn({
        numberOf: (value) => (isDateTime(value) ? value.ticks : refuse(type)),
        valueOf: dateTime,
      });
    case 'String':
      return new StringColumn();
  }
}

function numberOfBoolean(value: Value): number {
  return typeof value === 'boolean' ? Number(value) : refuse('Boolean');
}

function refuse(type: ColumnType): never {
  throw new TypeError(`A ${type} column takes ${type} values only.`);
}

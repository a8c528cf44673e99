import { z } from 'zod';
import { columnTypes } from '../../../shared/table/columnType.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { summarizeBys } from '../../../shared/table/column.ts';

/** Spellings that real callers use and that the service takes. */
const aliases = new Map<string, ColumnType>([
  ['bool', 'Boolean'],
  ...columnTypes.map((type) => [type.toLowerCase(), type] as const),
]);

const dataType = z
  .string()
  .transform((given) => aliases.get(given.toLowerCase()))
  .pipe(z.enum(columnTypes, 'must be Int64, Double, Decimal, Boolean, DateTime or String'));

const lowerCased = summarizeBys.map((name) => name.toLowerCase());
const summarizeBy = z
  .string()
  .refine((given) => lowerCased.includes(given.toLowerCase()), 'is not a known aggregation');

/** A column of a table's definition; any other property is refused, as the service does. */
export const columnDefinition = z.strictObject({
  name: z.string().min(1),
  dataType,
  formatString: z.string().nullish(),
  sortByColumn: z.string().nullish(),
  dataCategory: z.string().nullish(),
  isHidden: z.boolean().nullish(),
  summarizeBy: summarizeBy.nullish(),
});

const measure = z.strictObject({
  name: z.string().min(1),
  expression: z.string().min(1),
  formatString: z.string().nullish(),
  description: z.string().nullish(),
  isHidden: z.boolean().nullish(),
});

/** A table's definition, as create dataset and PUT table take it. Source: Microsoft's swagger, schema Table. */
export const tableDefinition = z.strictObject({
  name: z.string(),
  columns: z.array(columnDefinition),
  rows: z.array(z.unknown()).nullish(),
  measures: z.array(measure).nullish(),
  isHidden: z.boolean().nullish(),
  description: z.string().nullish(),
  source: z.array(z.unknown()).nullish(),
});

/** A table's definition. */
export type TableDefinition = z.output<typeof tableDefinition>;

/** A column's definition. */
export type ColumnDefinition = z.output<typeof columnDefinition>;

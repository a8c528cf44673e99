import * as z from 'zod';
import { MAX_COLUMNS_PER_TABLE } from '../limits.ts';
import { columnType } from './fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as 64 hexadecimal digits');

const announcedColumn = z
  .strictObject({ name: z.string().describe('Name of the column.'), dataType: columnType })
  .meta({ id: 'AnnouncedColumn', description: 'A column of the rows of a push.' });

/** What a numeric column adds up to, as the caller has added it. */
export const columnTotal = z
  .strictObject({
    column: z.string().describe('Name of the column.'),
    sum: z
      .string()
      .max(100)
      .regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/, 'must be the digits of a number')
      .describe('Digits of the sum: exact for Int64 and Decimal.'),
    magnitude: z
      .number()
      .min(0)
      .describe('Sum of the absolute values, by which the error of adding Doubles is judged.'),
    blanks: z.number().int().min(0).describe('Blanks of the column.'),
  })
  .meta({ id: 'ColumnTotal', description: 'What a numeric column of the rows adds up to.' });

/** What a push announces of the rows that follow. */
export const announcement = {
  mode: z.enum(['append', 'replace']).meta({
    id: 'PushMode',
    description: 'append adds to the rows of the table, replace deletes them first.',
  }),
  columns: z
    .array(announcedColumn)
    .min(1)
    .max(MAX_COLUMNS_PER_TABLE)
    .describe('The columns of the rows that follow, in their order.'),
  rows: z.number().int().min(1).describe('Rows of all batches together.'),
  batches: z.number().int().min(1).max(100_000).describe('Batches that follow, at most 10,000 rows each.'),
  digest: sha256.meta({
    description: 'SHA-256 of all that is pushed, as hexadecimal digits: equal rows have to give equal digests.',
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  }),
  totals: z
    .array(columnTotal)
    .max(MAX_COLUMNS_PER_TABLE)
    .optional()
    .describe('What the numeric columns add up to; the receipt compares it with what Power BI adds up.'),
};

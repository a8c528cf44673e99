import { z } from 'zod';

const cell = z.object({
  v: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  /** "e" for an error. */
  t: z.string().optional(),
  /** Index into the workbook's styles. */
  s: z.number().optional(),
});

/** Neighbouring rows or columns, counted from 1; size 0 means hidden. */
const span = z.object({ start: z.number(), end: z.number(), size: z.number().optional(), s: z.number().optional() });

const sheet = z.object({
  name: z.string(),
  cells: z.record(z.string(), cell),
  rows: z.array(span),
  columns: z.array(span),
  merges: z.array(z.string()),
  /** 0 visible, 1 hidden, 2 very hidden. */
  hidden: z.number(),
});

/** The parts that we use of JSF, the form in which xlsx-convert gives a workbook: jsfkit.github.io/types */
export const jsfWorkbook = z.object({
  sheets: z.array(sheet),
  styles: z.array(z.object({ numberFormat: z.string().optional() })),
  names: z.array(z.object({ name: z.string(), value: z.string(), scope: z.string().optional() })),
  tables: z.array(
    z.object({
      name: z.string(),
      sheet: z.string(),
      ref: z.string(),
      headerRowCount: z.number().optional(),
      totalsRowCount: z.number().optional(),
    }),
  ),
  calculationProperties: z.object({ epoch: z.number().optional() }).optional(),
});

/** A cell that holds something. */
export type JsfCell = z.infer<typeof cell>;
/** Neighbouring rows or columns that are alike. */
export type JsfSpan = z.infer<typeof span>;
/** A worksheet. */
export type JsfSheet = z.infer<typeof sheet>;

import { z } from 'zod';
import { columnTypes } from '../../shared/table/columnType.ts';
import { columnChoice, handlingOfKinds, link } from './link.ts';

/** The version of a push as browsers keep it. A change that older panes can't read raises it. */
export const BEGUN_PUSH_VERSION = 1;

const text = z.string().min(1);

/** By a column's letters, which say enough while the cells stay where they are. */
const perColumn = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).optional();

const choices = z.object({
  header: z.boolean().optional(),
  headerRow: z.int().optional(),
  types: perColumn(z.enum(columnTypes)),
  columns: perColumn(columnChoice),
  handling: handlingOfKinds.optional(),
  included: perColumn(z.boolean()),
});

/** Where the rows of a push came from and what was decided about them: enough to make the same rows again. */
const cells = z.object({
  workbook: z.string(),
  sheet: text,
  /** Without the sheet's name; several areas have commas between them. */
  address: text,
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('area'), sheet: text, address: text }),
    ...link.shape.anchor.shape.source.options,
  ]),
  hiddenRead: z.boolean(),
  choices,
  /** What the columns that a push adds held. */
  pushedOn: text.optional(),
  period: z.string().optional(),
});

/**
 * A push as the browser keeps it from its beginning to its end: only a pane knows how its rows were made, and another
 * pane has to make the same ones to go on with it. Never cells or tokens.
 */
export const begunPush = z.object({
  version: z.literal(BEGUN_PUSH_VERSION),
  id: text,
  /** When it was last taken up, in milliseconds since 1970. */
  at: z.number(),
  mode: z.enum(['append', 'replace']),
  target: link.shape.target,
  cells,
});

/** See {@link begunPush}. */
export type BegunPush = z.output<typeof begunPush>;

/** Where the rows of a push came from and what was decided about them. */
export type PushedCells = BegunPush['cells'];

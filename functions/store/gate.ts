import * as z from 'zod';
import { column, datasetMode, measure, retentionPolicy } from '../../shared/contract/fields.ts';

/** Who writes to a table right now. */
const holder = z.object({
  /** The push, or the id of a single operation that holds the gate for its own time. */
  pushId: z.string(),
  kind: z.enum(['push', 'rows', 'delete', 'update', 'raw']),
  objectId: z.string(),
  name: z.string(),
  since: z.string(),
  workbook: z.string(),
  /** Set when another caller has found it idle: it has lost the gate, whoever takes it next. */
  evicted: z.boolean().optional(),
  /** Until when it waits for its quota and is not idle; by the storage service's clock, in milliseconds since 1970. */
  waitingUntil: z.number().optional(),
});

/** Who wrote to a table last through this API. */
const lastWrite = z.object({
  kind: holder.shape.kind,
  name: z.string(),
  at: z.string(),
  workbook: z.string(),
  /** Rows that a push or a script added. */
  rows: z.number().optional(),
});

/** A table's definition as it was last written through this API. */
const schema = z.object({
  columns: z.array(column),
  measures: z.array(measure).optional(),
  description: z.string().optional(),
  isHidden: z.boolean().optional(),
  mark: z.boolean(),
  /** Missing in records of before there were others: Push. */
  defaultMode: datasetMode.default('Push'),
  retentionPolicy,
});

/** The one record of a table that every writer passes. */
export const gate = z.object({
  /** Raised by whatever may delete rows; a push that began under another epoch must not go on. */
  epoch: z.number(),
  /** Raised by every new holder; whoever carries an older one has lost the gate. */
  fence: z.number(),
  holder: holder.optional(),
  schema: schema.optional(),
  lastWrite: lastWrite.optional(),
});

/** The gate of a table. */
export type Gate = z.output<typeof gate>;
/** Who holds a gate. */
export type Holder = z.output<typeof holder>;
/** Who wrote to a table last. */
export type LastWrite = z.output<typeof lastWrite>;
/** A table's definition as it was last written. */
export type RecordedSchema = z.output<typeof schema>;

/** The gate of a table that nobody has written to yet. */
export const newGate: Gate = { epoch: 0, fence: 0 };

import { z } from 'zod';
import { column, retentionPolicy } from '../../shared/contract/fields.ts';

/** Who writes to a table right now. */
const holder = z.object({
  /** The push, or the id of a single operation that holds the gate for its own time. */
  pushId: z.string(),
  kind: z.enum(['push', 'rows', 'delete']),
  objectId: z.string(),
  name: z.string(),
  since: z.string(),
  workbook: z.string(),
  /** Set when another caller has found it idle: it has lost the gate, whoever takes it next. */
  evicted: z.boolean().optional(),
});

/** A table's definition as it was last written through this API. */
const schema = z.object({ columns: z.array(column), mark: z.boolean(), retentionPolicy });

/** The one record of a table that every writer passes. */
export const gate = z.object({
  /** Raised by whatever may delete rows; a push that began under another epoch must not go on. */
  epoch: z.number(),
  /** Raised by every new holder; whoever carries an older one has lost the gate. */
  fence: z.number(),
  holder: holder.optional(),
  schema: schema.optional(),
});

/** The gate of a table. */
export type Gate = z.output<typeof gate>;
/** Who holds a gate. */
export type Holder = z.output<typeof holder>;
/** A table's definition as it was last written. */
export type RecordedSchema = z.output<typeof schema>;

/** The gate of a table that nobody has written to yet. */
export const newGate: Gate = { epoch: 0, fence: 0 };

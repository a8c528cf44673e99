import { z } from 'zod';
import { summarizeBys } from '../../shared/table/column.ts';
import { columnTypes } from '../../shared/table/columnType.ts';
import { dataCategories } from '../table/dataCategories.ts';
import { decidableKinds, handlings } from '../table/handling.ts';
import { periodKeys } from '../table/periodProposals.ts';

/** The version of a link as it is kept in workbooks. A change that older panes can't read raises it. */
export const LINK_VERSION = 1;

const text = z.string().min(1);

/** What a person decided about a column besides its type and whether it goes. */
export const columnChoice = z.object({
  name: z.string().optional(),
  summarizeBy: z.enum(summarizeBys).optional(),
  dataCategory: z.enum([...dataCategories, 'none']).optional(),
  formatString: z.string().optional(),
});

/** What a person decided for kinds of findings. */
export const handlingOfKinds = z.partialRecord(z.enum(decidableKinds), z.enum(handlings));

/** What a person decided about one column; it goes by its name in the sheet, since letters move. */
const keptColumn = z.object({
  name: z.string(),
  /** Which of the columns with this name, from 0. */
  nth: z.int().min(0),
  included: z.boolean().optional(),
  dataType: z.enum(columnTypes).optional(),
  choice: columnChoice.optional(),
});

const choices = z.object({
  header: z.boolean().optional(),
  /** The row that holds the names, counted from the first one that is read. */
  headerRow: z.int().optional(),
  columns: z.array(keptColumn).readonly(),
  handling: handlingOfKinds.optional(),
  hiddenRead: z.boolean(),
});

const anchor = z.object({
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('table'), id: text }),
    z.object({
      kind: z.literal('name'),
      name: text,
      /** The sheet that the name belongs to; absent: the whole workbook. */
      sheetId: text.optional(),
    }),
  ]),
  /** The table's or the name's own name; absent: a hidden name was made. */
  name: text.optional(),
});

/** A range or table of the workbook and the dataset table that it goes to, as the workbook keeps it. Never cells or tokens. */
export const link = z.object({
  version: z.literal(LINK_VERSION),
  id: text,
  anchor,
  target: z.object({
    /** Absent: My workspace. */
    groupId: text.optional(),
    groupName: z.string(),
    datasetId: text,
    datasetName: z.string(),
    tableName: text,
  }),
  /** What a refresh does. */
  mode: z.enum(['append', 'replace']),
  choices,
  pushedOn: z.boolean(),
  /** What the column "Period" gets: a text, or a period by its distance from the day of the refresh. */
  period: z
    .object({ text: z.string() })
    .or(z.object({ relative: z.enum(periodKeys) }))
    .optional(),
  lastPush: z.object({
    id: text,
    /** ISO 8601, as all moments here. */
    at: text,
    by: z.string(),
    /** in-doubt: nobody knows whether each row is in the table once. */
    outcome: z.enum(['complete', 'in-doubt']),
    rows: z.int().min(0),
    /** Rows of the cells that were left out because they were hidden. */
    hiddenRows: z.int().min(0),
    /** Where the cells were. */
    sheet: z.string(),
    address: z.string(),
    /** The columns that went, by the table's names. */
    columns: z.array(z.string()).readonly(),
    /** Digest of the table without the columns that a push adds; another one means that cells have changed. */
    fingerprint: text,
  }),
  made: z.object({ by: z.string(), workbook: z.string(), at: text }),
});

/** See {@link link}. */
export type Link = z.output<typeof link>;

/** Choices as a link keeps them. */
export type KeptChoices = Link['choices'];

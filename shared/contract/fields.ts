import { z } from 'zod';
import { columnTypes } from '../table/columnType.ts';
import { MAX_TABLE_NAME_LENGTH } from '../limits.ts';
import { summarizeBys } from '../table/column.ts';

/** Path parameters of an endpoint that needs none. */
export const noParams = z.strictObject({});
/** Query of an endpoint that takes none. */
export const noQuery = z.strictObject({});
/** Body of an endpoint that takes none. */
export const noBody = z.undefined();

/** Where a dataset lives: a workspace, or My workspace when left out. */
export const inGroup = z.strictObject({ groupId: z.guid().optional() });
/** One dataset of a workspace. */
export const inDataset = inGroup.extend({ datasetId: z.guid() });
/** One table of a dataset. */
export const inTable = inDataset.extend({ tableName: z.string().min(1).max(MAX_TABLE_NAME_LENGTH) });
/** One push to a table; its id is made by the pane. */
export const inPush = inTable.extend({ pushId: z.guid().toLowerCase() });

/** Which part of a list is wanted. */
export const pageQuery = z.strictObject({
  top: z.coerce.number().int().min(1).max(1000).default(100),
  skip: z.coerce.number().int().min(0).default(0),
});

/** A part of a list; `nextSkip` is there when more follows. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ value: z.array(item), top: z.number(), skip: z.number(), nextSkip: z.number().optional() });
}

/** A column's data type, any casing in, Power BI's spelling out. */
export const columnType = z.preprocess(
  (given) =>
    typeof given === 'string' ? (columnTypes.find((t) => t.toLowerCase() === given.toLowerCase()) ?? given) : given,
  z.enum(columnTypes),
);

/** A column of a table's definition. */
export const column = z.strictObject({
  name: z.string(),
  dataType: columnType,
  formatString: z.string().optional(),
  dataCategory: z.string().optional(),
  isHidden: z.boolean().optional(),
  summarizeBy: z.enum(summarizeBys).optional(),
  sortByColumn: z.string().optional(),
});

/** A table's definition: its name and columns. */
export const tableDefinition = z.strictObject({ name: z.string(), columns: z.array(column).min(1) });

/** How a table keeps its rows: all of them up to 5,000,000, or the newest 200,000. */
export const retentionPolicy = z.enum(['None', 'basicFIFO']);

import * as z from 'zod';
import { MAX_COLUMNS_PER_TABLE, MAX_TABLE_NAME_LENGTH } from '../limits.ts';
import { summarizeBys } from '../table/column.ts';
import { columnTypes } from '../table/columnType.ts';
import { crossFilteringBehaviors } from '../table/relationship.ts';

/** Path parameters of an endpoint that needs none. */
export const noParams = z.strictObject({});
/** Query of an endpoint that takes none. */
export const noQuery = z.strictObject({});
/** Body of an endpoint that takes none. */
export const noBody = z.undefined();

/** A number of things in an answer. */
export const count = z.number().meta({ type: 'integer', minimum: 0 });
/** A moment in an answer, as ISO 8601 in UTC. */
export const moment = z.string().meta({ format: 'date-time', examples: ['2026-07-28T09:30:00.000Z'] });

/** Where a dataset lives: a workspace, or My workspace when left out. */
export const inGroup = z.strictObject({ groupId: z.guid().optional().describe('Id of the workspace.') });
/** One dataset of a workspace. */
export const inDataset = inGroup.extend({ datasetId: z.guid().describe('Id of the dataset.') });
/** One table of a dataset. */
export const inTable = inDataset.extend({
  tableName: z
    .string()
    .min(1)
    .max(MAX_TABLE_NAME_LENGTH)
    .meta({ description: 'Name of the table, percent-encoded as one segment.', examples: ['Q1 sales #2 – ÄÖ'] }),
});
/** One push to a table; its id is made by the pane. */
export const inPush = inTable.extend({
  pushId: z.guid().toLowerCase().describe('Id of the push: a new UUID that the caller makes.'),
});

/** The most items of a list that Power BI gives whole: far more than a workspace holds, so that one reading is enough. */
export const MOST_OF_WHOLE_LIST = 10_000;

/** Which part of a list is wanted. */
export const pageQuery = partOf(1000);
/** Which part of a list is wanted that Power BI gives whole: it is read again for each part. */
export const wholeListQuery = partOf(MOST_OF_WHOLE_LIST);

function partOf(most: number) {
  return z.strictObject({
    top: z.coerce.number().int().min(1).max(most).default(100).describe('The most items to answer.'),
    skip: z.coerce.number().int().min(0).default(0).describe('Items to leave out at the beginning.'),
  });
}

/** The answer of an endpoint that deletes. */
export const deleted = z
  .object({ deleted: z.literal(true).describe('It is done.') })
  .meta({ id: 'Deleted', description: 'What was named is deleted.' });

/** A part of a list; `nextSkip` is there when more follows. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    value: z.array(item).describe('The items of this part.'),
    top: count.describe('The most items that were asked for.'),
    skip: count.describe('Items that were left out at the beginning.'),
    nextSkip: count.optional().describe('The `skip` of the next part; absent on the last one.'),
  });
}

/** A column's data type, any casing in, Power BI's spelling out. */
export const columnType = z
  .preprocess(
    (given) =>
      typeof given === 'string' ? (columnTypes.find((t) => t.toLowerCase() === given.toLowerCase()) ?? given) : given,
    z.enum(columnTypes, 'must be Int64, Double, Decimal, Boolean, DateTime or String'),
  )
  .meta({
    id: 'ColumnType',
    description:
      "A column's data type. A request may write it in any casing. Values: Int64 as a number, beyond 2^53 its digits " +
      'as text; Double as a number; Decimal as a number or as text, at most 24 digits before and 4 after the point; DateTime ' +
      'as wall-clock ISO 8601 without zone, from 1900 to 9999; Boolean as true or false; String as at most 4,000 characters. ' +
      'null is a blank of any type.',
  });

const formatString = z
  .string()
  .optional()
  .meta({
    description: 'How reports show the values, as a Power BI format string.',
    examples: ['#,##0.00'],
  });
const isHidden = z.boolean().optional().describe('Whether report authors do not see it; false by default.');

/** A column of a table's definition. */
export const column = z
  .strictObject({
    name: z.string().meta({
      description: 'Anything printable. Unique in its table, where casing makes no difference; `_push` is reserved.',
      examples: ['Amount'],
    }),
    dataType: columnType,
    formatString,
    dataCategory: z
      .string()
      .optional()
      .meta({
        description: 'What the values are, for maps and links.',
        examples: ['City', 'Latitude', 'WebUrl'],
      }),
    isHidden,
    summarizeBy: z.enum(summarizeBys).optional().describe('How reports add the column up when nothing else is said.'),
    sortByColumn: z.string().optional().describe('Another column of the same table that gives the sort order.'),
  })
  .meta({ id: 'Column', description: "A column of a table's definition." });

/** A measure of a table: a DAX expression with a name. */
export const measure = z
  .strictObject({
    name: z.string().meta({ description: 'Name of the measure.', examples: ['Total amount'] }),
    expression: z.string().meta({ description: 'What it computes, in DAX.', examples: ['SUM(Sales[Amount])'] }),
    formatString,
    description: z.string().optional().describe('What report authors read about it.'),
    isHidden,
  })
  .meta({ id: 'Measure', description: 'A measure of a table: a DAX expression with a name.' });

/** What of a definition is the same for new and for known tables. */
export const definitionFields = {
  columns: z
    .array(column)
    .min(1)
    .describe(`The columns, at most ${MAX_COLUMNS_PER_TABLE}; the hidden mark column takes one of them.`),
  measures: z.array(measure).optional().describe('The measures.'),
  description: z.string().optional().describe('What report authors read about the table.'),
  isHidden,
};

/** A table's definition: its name, columns and measures. */
export const tableDefinition = z
  .strictObject({
    name: z.string().meta({
      description:
        `Name of the table, unique in its dataset: 1 to ${MAX_TABLE_NAME_LENGTH} characters, none of ` +
        `! " $ % & ' ( ) * + , . / : ; < = > ? [ \\ ] { | } and the backtick.`,
      examples: ['Sales'],
    }),
    ...definitionFields,
  })
  .meta({ id: 'TableDefinition', description: "A table's definition: its name, columns and measures." });

/** A relationship: from the table with the foreign key to the one with the primary key. */
export const relationship = z
  .strictObject({
    name: z.string().describe('Identifies the relationship in its dataset.'),
    fromTable: z.string().describe('The table with the foreign key.'),
    fromColumn: z.string().describe('The column with the foreign key.'),
    toTable: z.string().describe('The table with the primary key.'),
    toColumn: z.string().describe('The column with the primary key.'),
    crossFilteringBehavior: z
      .enum(crossFilteringBehaviors)
      .optional()
      .describe("How a filter on one table reaches the other; Power BI's default is OneDirection."),
  })
  .meta({
    id: 'Relationship',
    description: 'A relationship between two tables: from the foreign key to the primary key.',
  });

/** How a dataset takes rows. Push keeps them for reports; the streaming modes feed dashboard tiles. */
export const datasetMode = z.enum(['Push', 'Streaming', 'PushStreaming']).meta({
  id: 'DatasetMode',
  description: 'How a dataset takes rows. Push keeps them for reports; the streaming modes feed dashboard tiles.',
});

const names = z.array(z.string()).readonly();

/** What a new definition changes in a known one. */
export const tableChanges = z
  .object({
    added: names.describe('Columns that are new.'),
    removed: names.describe('Columns that are gone.'),
    retyped: z
      .array(
        z
          .object({
            name: z.string().describe('Name of the column.'),
            from: columnType.describe('The type it had.'),
            to: columnType.describe('The type it gets.'),
          })
          .readonly(),
      )
      .readonly()
      .describe('Columns that get another type.'),
    altered: names.describe('Columns that keep name and type and get other properties, such as a format.'),
    measuresAdded: names.describe('Measures that are new.'),
    measuresRemoved: names.describe('Measures that are gone.'),
    measuresAltered: names.describe('Measures that get another expression or other properties.'),
  })
  .readonly()
  .meta({ id: 'TableChanges', description: 'What a new definition changes in a known one, by names.' });

/** How a table keeps its rows: all of them up to 5,000,000, or the newest 200,000. */
export const retentionPolicy = z.enum(['None', 'basicFIFO']).meta({
  id: 'RetentionPolicy',
  description:
    'How the tables keep their rows. None: all of them up to 5,000,000, further ones are refused. basicFIFO: the newest ' +
    '200,000, the oldest go when there are more than 210,000.',
});

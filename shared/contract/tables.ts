import * as z from 'zod';
import {
  column,
  columnType,
  count,
  definitionFields,
  inDataset,
  inTable,
  measure,
  moment,
  noBody,
  noQuery,
  pageOf,
  pageQuery,
  retentionPolicy,
  tableChanges,
} from './fields.ts';
import { verification } from './push.ts';
import { endpoint } from './row.ts';

/** A column as it is known; a query tells names, not types. */
const knownColumn = column.extend({ dataType: columnType.optional() }).meta({
  id: 'KnownColumn',
  description: 'A column as it is known; its type is absent when only a query told of it.',
});

/** A table and what is known of its columns: Power BI's own list gives names only. */
export const table = z
  .object({
    name: z.string().describe('Name of the table.'),
    columns: z
      .array(knownColumn)
      .optional()
      .describe('The columns without the mark; absent when nothing is known of them.'),
    columnsFrom: z
      .enum(['record', 'query', 'unknown'])
      .describe('Where the columns come from: the record of this API, a query (one row of the table), or nowhere.'),
    measures: z.array(measure).optional().describe('The measures; absent when nothing is known of them.'),
    description: definitionFields.description.describe('What report authors read about the table, where it is known.'),
    isHidden: definitionFields.isHidden.describe('Whether report authors do not see the table, where it is known.'),
    mark: z.boolean().describe('Whether the table has the hidden mark column, by which a push can be verified.'),
  })
  .meta({ id: 'Table', description: 'A table of a dataset and what is known of its columns.' });

/** A table of a dataset. */
export type ListedTable = z.output<typeof table>;

/** The tables of a dataset. */
export const listTables = endpoint('listTables', {
  summary: 'The tables of a dataset, with the columns that are known.',
  description:
    "Power BI's own list gives names only: columns come from the record of what was created or updated through this API, " +
    'else from a query. Power BI lists tables of push datasets only.',
  status: 200,
  problems: ['not_a_push_dataset'],
  params: inDataset,
  query: pageQuery,
  body: noBody,
  reply: pageOf(table).meta({ id: 'TablePage', description: 'A part of the list of tables.' }),
});

/** Replaces a table's definition. */
export const updateTable = endpoint('updateTable', {
  summary: "Replaces a table's definition and says what changed; what Power BI does to the rows is not promised.",
  description:
    'Columns that are not sent are removed. A table that is not known to be empty needs `confirm`, because Power BI may ' +
    'delete its rows. ' +
    'The mark column stays as it is and is not to be sent.',
  status: 200,
  params: inTable,
  query: noQuery,
  body: z
    .strictObject({
      name: z.string().optional().describe('As in the path; may be left out.'),
      ...definitionFields,
      confirm: z
        .literal('may-delete-rows')
        .optional()
        .describe('Goes on although the table holds rows, which Power BI may delete.'),
    })
    .meta({ id: 'NewDefinition', description: 'The new definition of a table.' }),
  problems: ['invalid_table', 'confirmation_required', 'push_in_progress', 'unfinished_push', 'table_not_found'],
  reply: table
    .extend({
      changes: tableChanges.optional().describe('What changed; absent when the old definition was not known.'),
      rowsBefore: count.optional().describe('Rows that Power BI counted before; absent when it could not be asked.'),
      rowsAfter: count.optional().describe('Rows that Power BI counted after; absent when it could not be asked.'),
    })
    .meta({ id: 'UpdatedTable', description: 'A table with its new definition.' }),
});

const lastWrite = z
  .object({
    kind: z.enum(['push', 'rows', 'delete', 'update', 'raw']).describe('What was done.'),
    by: z.string().describe('Who did it.'),
    at: moment.describe('When.'),
    workbook: z.string().describe('From which workbook, or by the API.'),
    rows: count.optional().describe('Rows that were added.'),
  })
  .meta({ id: 'LastWrite', description: 'Who wrote to a table last through this API.' });

const writer = z
  .object({
    id: z.string().describe('Id of the push.'),
    by: z.string().describe('Who writes.'),
    since: moment.describe('Since when.'),
    workbook: z.string().describe('From which workbook, or by the API.'),
  })
  .meta({ id: 'Writer', description: 'Who holds the gate of a table right now.' });

const quota = z
  .object({
    rowsPerHour: count.describe('Rows that Power BI takes for one dataset in an hour.'),
    rowsUsed: count.describe('Rows of the last hour, over-counted rather than under-counted.'),
    rowsLeft: count.describe('Rows that can go at once.'),
    rowsThatWait: count.describe('How many of the `rows` asked for have to wait.'),
    waitsUntil: moment.optional().describe('When the last of them can go.'),
  })
  .meta({ id: 'Quota', description: 'What a dataset has left of its hour.' });

/** What is to be known of a table before a push to it. */
export const getTable = endpoint('getTable', {
  summary: 'One table: its columns and rows, who wrote to it last, who is writing, and what is left of the hour.',
  status: 200,
  problems: ['table_not_found'],
  params: inTable,
  query: z.strictObject({
    rows: z.coerce.number().int().min(0).default(0).describe('Rows that are going to be pushed.'),
  }),
  body: noBody,
  reply: table.extend({
    rowsInTable: count.optional().describe('Rows of the table; absent when Power BI could not be asked.'),
    verifiedBy: verification,
    retentionPolicy: retentionPolicy.optional().describe('Absent when it is not known.'),
    lastWrite: lastWrite.optional(),
    writer: writer.optional(),
    quota,
  }),
});

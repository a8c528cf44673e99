import type { runQuery } from '../queries.ts';
import type { addRows, deleteRows } from '../rows.ts';
import type { getTable, listTables, updateTable } from '../tables.ts';
import type { Example } from './example.ts';
import { salesDefinition } from './salesDefinition.ts';

const { columns, measures } = salesDefinition;

/** A table whose columns are on record and one that nothing is known of. */
export const listTablesExample: Example<typeof listTables> = {
  reply: {
    value: [
      { name: 'Sales', columns, columnsFrom: 'record', measures, mark: true },
      { name: 'Budget', columnsFrom: 'unknown', mark: false },
    ],
    top: 100,
    skip: 0,
  },
};

/** A table with 24,000 rows, before a push of 980,000 more. */
export const getTableExample: Example<typeof getTable> = {
  reply: {
    name: 'Sales',
    columns,
    columnsFrom: 'record',
    measures,
    mark: true,
    rowsInTable: 24_000,
    verifiedBy: 'mark',
    retentionPolicy: 'None',
    lastWrite: {
      kind: 'push',
      by: 'Ada Jansen',
      at: '2026-07-28T09:30:09.000Z',
      workbook: 'Sales.xlsx',
      rows: 12_000,
    },
    quota: {
      rowsPerHour: 1_000_000,
      rowsUsed: 90_000,
      rowsLeft: 910_000,
      rowsThatWait: 70_000,
      waitsUntil: '2026-07-28T10:31:00.000Z',
    },
  },
};

/** A column more, in a table that holds rows. */
export const updateTableExample: Example<typeof updateTable> = {
  body: { columns: [...columns, { name: 'Returned', dataType: 'Boolean' }], measures, confirm: 'may-delete-rows' },
  reply: {
    name: 'Sales',
    columns: [...columns, { name: 'Returned', dataType: 'Boolean' }],
    columnsFrom: 'record',
    measures,
    mark: true,
    changes: {
      added: ['Returned'],
      removed: [],
      retyped: [],
      altered: [],
      measuresAdded: [],
      measuresRemoved: [],
      measuresAltered: [],
    },
    rowsBefore: 200,
    rowsAfter: 200,
  },
};

/** Two rows, the second without a date. */
export const addRowsExample: Example<typeof addRows> = {
  body: {
    rows: [
      { Country: 'Norway', Amount: 1204.5, Sold: '2026-07-28T00:00:00' },
      { Country: 'Åland', Amount: 80, Sold: null },
    ],
  },
  reply: { rowsAdded: 2, batches: 1, verifiedBy: 'mark', repeated: false },
};

/** A table that is empty now. */
export const deleteRowsExample: Example<typeof deleteRows> = { reply: { deleted: true } };

/** Totals by country. */
export const runQueryExample: Example<typeof runQuery> = {
  body: { query: 'EVALUATE SUMMARIZECOLUMNS(Sales[Country], "Total", SUM(Sales[Amount]))' },
  reply: { rows: [{ 'Sales[Country]': 'Norway', '[Total]': 1204.5 }] },
};

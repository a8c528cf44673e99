import type { NamedTable } from '../../../../addin/panes/tables/namedTables.ts';
import { selectionOf } from '../../table/selectionOf.ts';
import { namedDraft, type NamedColumns } from '../../table/namedDraft.ts';

/** A table as the wizard has it, of the Excel table with the same name; its key is `table 1` for the id `1`. */
export function tableOf(id: string, name: string, columns: NamedColumns): NamedTable {
  const draft = namedDraft(name, columns);
  return {
    key: `table ${id}`,
    listed: {
      source: { kind: 'table', id },
      name,
      sheet: name,
      address: 'A1:B9',
      rows: draft.table.rowCount + 1,
      columns: draft.columns.length,
    },
    selection: selectionOf([[name]], { sheet: name }),
    choices: {},
    draft,
  };
}

/** Two customers. */
export const customers = tableOf('1', 'Customers', { ID: ['Int64', [1, 2]] });

/** Three sales, one of nobody's. */
export const sales = tableOf('2', 'Sales', { CustomerID: ['Int64', [1, 1, 9]], Amount: ['Double', [5, 6, 7]] });

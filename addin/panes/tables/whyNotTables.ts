import { FIFO_ROWS_KEPT, MAX_ROWS_NO_RETENTION, MAX_TABLES_PER_DATASET } from '../../../shared/limits.ts';
import { checkDataset } from '../../../shared/table/checkDataset.ts';
import type { TablesOrder } from '../../push/tablesOrder.ts';
import { findingText } from '../../table/findingText.ts';
import { tablesInDax } from '../../table/tablesInDax.ts';
import { texts } from '../../texts/texts.ts';
import { violationText } from '../violationText.ts';
import type { NamedTable } from './namedTables.ts';
import type { ListedRelationship, Relationships } from './useRelationships.ts';
import type { ReadTables } from './useReadTables.ts';

/** What keeps the person from leaving the first step; undefined: nothing. */
export function whyNotColumns(chosen: number): string | undefined {
  if (chosen === 0) return texts().whyNotTables.noneChosen;
  if (chosen > MAX_TABLES_PER_DATASET) return texts().whyNotTables.tooMany(MAX_TABLES_PER_DATASET);
  return undefined;
}

/** What keeps the person from leaving the step with the columns; undefined: nothing. */
export function whyNotModel({ running, problem, at }: ReadTables, tables: readonly NamedTable[]): string | undefined {
  if (running) return at ? texts().whyNotTables.reading(at.name) : texts().whyNotTables.readingTables;
  if (problem) return at ? texts().whyNotTables.unread(at.name) : texts().whyNotTables.unreadTable;
  const names = tables.map(({ draft }) => draft.table.name.toLowerCase());
  for (const { draft } of tables) {
    const { name, rowCount, columns } = draft.table;
    const [first] = draft.violations;
    const stop = draft.findings.find(({ effect }) => effect === 'stop');
    if (names.filter((other) => other === name.toLowerCase()).length > 1) return texts().whyNotTables.sameName(name);
    if (columns.length === 0) return texts().whyNotTables.noColumns(name);
    if (rowCount === 0) return texts().whyNotTables.noRows(name);
    if (stop) return `${name}, ${findingText(stop)}`;
    if (first) return `${name === '' ? texts().whyNotTables.nameless : name}: ${violationText(first)}`;
  }
  return undefined;
}

/** What keeps the person from pushing; undefined: nothing. */
export function whyNotPushTables(
  { running, problem, listed }: Relationships,
  order: TablesOrder,
  hasWorkspace: boolean,
): string | undefined {
  if (running) return texts().whyNotTables.looking;
  if (problem) return `${problem.title}. ${problem.text}`;
  const wrong = listed.find((relationship: ListedRelationship) => relationship.problem !== undefined);
  if (wrong?.problem !== undefined) return wrong.problem;
  if (!hasWorkspace) return texts().whyNotPush.workspace;
  if (order.name === '') return texts().target.nameDataset;
  const large = order.tables.find(({ table }) => table.rowCount > MAX_ROWS_NO_RETENTION);
  if (large && order.retentionPolicy === 'None') {
    return texts().whyNotTables.tooManyRows(large.table.name, MAX_ROWS_NO_RETENTION);
  }
  const tables = order.tables.map(({ table: { name, columns }, measures }) => ({ name, columns, measures }));
  const [first] = checkDataset({ tables, relationships: order.relationships, defaultMode: 'Push' });
  return first ? violationText(first) : staleMeasure(order);
}

/** A measure that names a table by a name that it doesn't have, perhaps any more. */
function staleMeasure({ tables }: TablesOrder): string | undefined {
  const names = new Set(tables.map(({ table }) => table.name.toLowerCase()));
  for (const { name, expression } of tables.flatMap(({ measures }) => measures)) {
    const unknown = tablesInDax(expression).find((table) => !names.has(table.toLowerCase()));
    if (unknown !== undefined) return texts().whyNotTables.staleMeasure(name, unknown);
  }
  return undefined;
}

/** Names of tables that Power BI would cut back at once. */
export function tablesCutBack({ tables, retentionPolicy }: TablesOrder): readonly string[] {
  if (retentionPolicy === 'None') return [];
  return tables.filter(({ table }) => table.rowCount > FIFO_ROWS_KEPT).map(({ table }) => table.name);
}

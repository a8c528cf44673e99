import { isDeepStrictEqual } from 'node:util';
import type { BodyOf, ReplyOf } from '../../shared/contract/endpoint.ts';
import type { updateTable as endpoint } from '../../shared/contract/tables.ts';
import { Problem } from '../../shared/problem.ts';
import { checkColumns } from '../../shared/table/checkColumns.ts';
import { checkMeasures } from '../../shared/table/checkMeasures.ts';
import { checkStreaming } from '../../shared/table/checkStreaming.ts';
import { tableChanges, type TableChanges } from '../../shared/table/tableChanges.ts';
import { countRows } from '../powerbi/countRows.ts';
import { countUnlessRefused } from '../pushes/countUnlessRefused.ts';
import type { PushContext } from '../pushes/pushContext.ts';
import { withGate } from '../pushes/withGate.ts';
import type { RecordedSchema } from '../store/gate.ts';
import { definitionErrors } from './definitionErrors.ts';
import { sendDefinition } from './sendDefinition.ts';
import { tableBefore, type TableBefore } from './tableBefore.ts';

type Wanted = BodyOf<typeof endpoint>;
type Reply = ReplyOf<typeof endpoint>;

/**
 * Replaces a table's definition through the gate and says what that changed. Power BI may delete the rows of a table that
 * it redefines, so a table that is not counted empty needs `confirm`; the definition that is recorded already is not sent.
 * @throws {Problem} `invalid_table`, `confirmation_required` with what would change, `push_in_progress`,
 *   `unfinished_push`; `power_bi_unavailable` when nobody knows whether it was done
 */
export async function updateTable(context: PushContext, wanted: Wanted): Promise<Reply> {
  const { tableName } = context.place;
  checkName(wanted.name, tableName);
  const before = await tableBefore(context);
  checkDefinition(wanted, before);
  const changes = before.definition && tableChanges(before.definition, wanted);
  const schema = schemaFrom(wanted, before);
  const { columns, measures, description, isHidden, mark } = schema;
  const known = { columns, columnsFrom: 'record', measures, description, isHidden, mark } as const;
  const reply: Reply = { name: tableName, ...known, changes };
  if (isDeepStrictEqual(definitionOf(schema), before.schema && definitionOf(before.schema))) return reply;
  // Asked before the gate is taken, which ends every push that could be opened again.
  if (wanted.confirm === undefined) await countConfirmed(context, wanted, changes);
  return await withGate(context, { kind: 'update', deletesRows: true, redefines: true }, async (signal, recorded) => {
    if (!isDeepStrictEqual(recorded, before.schema)) throw changedMeanwhile();
    const rowsBefore = await countConfirmed(context, wanted, changes);
    const outcome = await sendDefinition(context, schema, signal);
    if ('unconfirmed' in outcome) return outcome;
    return { result: { ...reply, rowsBefore, rowsAfter: await rowsNow(context) }, schema };
  });
}

function checkName(name: string | undefined, tableName: string): void {
  if (name === undefined || name === tableName) return;
  const message = `must be "${tableName}", as in the path, or be left out: a table can't be renamed`;
  throw new Problem('invalid_request', `The request cannot be read: name ${message}. Correct it.`, {
    errors: [{ path: 'name', message }],
  });
}

/** The name is not checked: the table has it already. */
function checkDefinition(wanted: Wanted, { schema, mark }: TableBefore): void {
  const isStreaming = schema !== undefined && schema.defaultMode !== 'Push';
  const errors = definitionErrors([
    ...checkColumns(wanted.columns, { mark }),
    ...checkMeasures(wanted),
    ...(isStreaming ? checkStreaming(wanted) : []),
  ]);
  if (errors.length === 0) return;
  throw new Problem('invalid_table', 'Power BI would refuse this definition. Correct what is listed.', { errors });
}

/** Nothing tells the mode and the retention of a dataset that was not made here; these are Power BI's defaults. */
function schemaFrom({ columns, measures, description, isHidden }: Wanted, before: TableBefore): RecordedSchema {
  const { defaultMode = 'Push', retentionPolicy = 'None' } = before.schema ?? {};
  return { columns, measures, description, isHidden, mark: before.mark, defaultMode, retentionPolicy };
}

function definitionOf({ columns, measures = [], description, isHidden }: RecordedSchema) {
  return { columns, measures, description, isHidden };
}

/**
 * Counts the rows that Power BI may delete; undefined where they can't be counted.
 * @throws {Problem} `confirmation_required` when there are some or it can't be known, and nobody has confirmed
 */
async function countConfirmed(
  { powerBi, place }: PushContext,
  { confirm }: Wanted,
  changes: TableChanges | undefined,
): Promise<number | undefined> {
  const rows = await countUnlessRefused(() => countRows(powerBi, place));
  if (confirm !== undefined || rows === 0) return rows;
  const holds = rows === undefined ? 'may hold rows' : `holds ${rows.toLocaleString('en')} rows`;
  throw new Problem(
    'confirmation_required',
    `The table ${holds}, and Power BI may delete them when its definition changes. Nothing was sent; ` +
      'send "confirm": "may-delete-rows" to go on.',
    { changes },
  );
}

function changedMeanwhile(): Problem {
  return new Problem('push_in_progress', 'Others are changing this table at the same moment. Try again.', {
    retryAfter: 2,
  });
}

/** What is counted afterwards is told as far as it can be: the definition is replaced in any case. */
async function rowsNow({ powerBi, place }: PushContext): Promise<number | undefined> {
  try {
    return await countRows(powerBi, place);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

import type { Problem } from '../../shared/problem.ts';
import { conclusiveAnswer } from '../powerbi/conclusiveAnswer.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { putTable } from '../powerbi/putTable.ts';
import { notConfirmed } from '../pushes/notConfirmed.ts';
import type { PushContext } from '../pushes/pushContext.ts';
import type { RecordedSchema } from '../store/gate.ts';
import { columnsInPowerBi } from './columnsInPowerBi.ts';
import { noSuchTable } from './noSuchTable.ts';

/**
 * Has Power BI replace a table's definition; its mark column stays.
 * @param signal aborted when the answer counts as lost
 * @returns `unconfirmed` when nobody knows whether it was done
 * @throws {Problem} when Power BI refuses, `table_not_found` among others
 */
export async function sendDefinition(
  context: PushContext,
  { columns, measures, description, isHidden, mark }: RecordedSchema,
  signal: AbortSignal,
): Promise<{ readonly done: true } | { readonly unconfirmed: Problem }> {
  const { powerBi, place } = context;
  const name = place.tableName;
  const definition = { name, columns: columnsInPowerBi(columns, mark), measures, description, isHidden };
  const answer = await conclusiveAnswer(putTable(powerBi, place, definition, signal));
  if (answer === undefined) return { unconfirmed: notConfirmed(context, 'the new definition') };
  if (answer.status <= 299) return { done: true };
  const problem = problemFromAnswer(answer, 'table');
  throw problem.code === 'table_not_found' ? noSuchTable(problem.details) : problem;
}

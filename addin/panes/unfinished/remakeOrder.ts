import { getTable } from '../../../shared/contract/tables.ts';
import type { BegunPush } from '../../links/begunPush.ts';
import { draftWithName } from '../../table/draftWithName.ts';
import { draftWithPushColumns } from '../../table/draftWithPushColumns.ts';
import { draftForTarget } from '../draftForTarget.ts';
import { placeOfLink } from '../links/placeOfLink.ts';
import { targetOfLink } from '../links/targetOfLink.ts';
import type { PaneServices } from '../paneServices.ts';
import { pauseUnlessAborted } from '../pauseUnlessAborted.ts';
import type { PushOrder } from '../pushOrder.ts';
import { pushOrderFrom } from '../pushOrderFrom.ts';
import type { TargetState } from '../targetState.ts';
import type { Preview } from '../usePreview.ts';
import type { TableFacts } from '../useTableFacts.ts';

/** A push made once more from its cells as they are now. */
export interface RemadeOrder {
  readonly order: PushOrder;
  readonly preview: Preview;
  readonly target: TargetState;
  /** What is known of its table. */
  readonly facts: TableFacts;
}

/**
 * Reads the cells of a push again and makes of them what its form said.
 * @throws {SelectionError} when the cells are gone or make no table; {Problem} `table_not_found` and such when the target is
 */
export async function remakeOrder(
  { callApi, readCells }: Pick<PaneServices, 'callApi' | 'readCells'>,
  begun: BegunPush,
  signal: AbortSignal,
): Promise<RemadeOrder> {
  const { source, workbook, choices, hiddenRead, pushedOn, period } = begun.cells;
  const { datasetName, tableName } = begun.target;
  const pause = pauseUnlessAborted(signal);
  const selection = await readCells(source, { signal, pause, includeHidden: hiddenRead });
  const query = { rows: selection.rowCount };
  const facts = await callApi(getTable, { params: placeOfLink(begun), query }, { signal });
  const draft = draftWithName(await draftForTarget(selection, choices, facts.columns, pause), tableName);
  const pushColumns = { pushedOn, period };
  const preview = { selection, draft: draftWithPushColumns(draft, pushColumns), choices, pushColumns };
  const target = { ...targetOfLink(begun, facts), pushedOn: pushedOn !== undefined, period };
  const order = pushOrderFrom(preview, target, datasetName, workbook, source);
  if (!order) throw new Error('A push that was begun names its dataset and table.');
  return { order, preview, target, facts };
}

import type { PushOrder } from './pushOrder.ts';
import type { TargetState } from './targetState.ts';
import type { Preview } from './usePreview.ts';

/** Longest range that the contract takes; a selection of many areas can be longer. */
const MAX_RANGE_LENGTH = 500;

/** The push that the form asks for; undefined while its target is not decided. */
export function pushOrderFrom(
  { selection, draft }: Preview,
  { kind, workspace, dataset, table, mode }: TargetState,
  datasetName: string,
  workbook: string,
): PushOrder | undefined {
  const order = {
    table: draft.table,
    source: { workbook, sheet: selection.sheet, range: selection.address.slice(0, MAX_RANGE_LENGTH) },
  };
  const groupId = workspace.id;
  if (kind === 'new') {
    const name = datasetName.trim();
    const where = [workspace.name, name, draft.table.name].join(' › ');
    return { ...order, where, mode: 'append', target: { kind, groupId, name, allowDuplicateName: false } };
  }
  if (!dataset || !table) return undefined;
  const target = { kind, at: { groupId, datasetId: dataset.id, tableName: table.name } };
  return { ...order, where: [workspace.name, dataset.name, table.name].join(' › '), mode, target };
}

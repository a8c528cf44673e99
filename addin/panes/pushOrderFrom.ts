import { placeOf } from './placeOf.ts';
import type { PushOrder } from './pushOrder.ts';
import { pushSourceFrom } from './pushSourceFrom.ts';
import type { TargetState } from './targetState.ts';
import type { Preview } from './usePreview.ts';
import { workspaceName } from './workspaceName.ts';

/** The push that the form asks for; undefined while its target is not decided. */
export function pushOrderFrom(
  { selection, draft }: Preview,
  target: TargetState,
  datasetName: string,
  workbook: string,
): PushOrder | undefined {
  const letters = draft.columns.filter((column) => column.included).map((column) => column.letters);
  const order = {
    table: draft.table,
    cells: { letters, rowNumbers: draft.rowNumbers },
    source: pushSourceFrom(selection, workbook),
  };
  const { kind, workspace, dataset, table, mode } = target;
  if (kind === 'new') {
    const name = datasetName.trim();
    const where = [workspaceName(workspace), name, draft.table.name].join(' › ');
    return {
      ...order,
      where,
      mode: 'append',
      target: { kind, groupId: workspace.id, name, allowDuplicateName: false },
    };
  }
  const at = placeOf(target);
  if (!dataset || !table || !at) return undefined;
  return {
    ...order,
    where: [workspaceName(workspace), dataset.name, table.name].join(' › '),
    mode,
    target: { kind, at },
  };
}

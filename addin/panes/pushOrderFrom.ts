import type { PushedCells } from '../links/begunPush.ts';
import { placeOf } from './placeOf.ts';
import type { PushOrder } from './pushOrder.ts';
import { pushSourceFrom } from './pushSourceFrom.ts';
import type { TargetState } from './targetState.ts';
import type { Preview } from './usePreview.ts';
import { workspaceName } from './workspaceName.ts';

/**
 * The push that the form asks for; undefined while its target is not decided.
 * @param cells where to read the rows again; default: where they were
 */
export function pushOrderFrom(
  preview: Preview,
  target: TargetState,
  datasetName: string,
  workbook: string,
  cells: PushedCells['source'] = areaOf(preview),
): PushOrder | undefined {
  const { selection, draft } = preview;
  const letters = draft.columns.filter((column) => column.included).map((column) => column.letters);
  const order = {
    table: draft.table,
    cells: { letters, rowNumbers: draft.rowNumbers },
    source: pushSourceFrom(selection, workbook),
    made: madeFrom(preview, workbook, cells),
  };
  const { kind, workspace, dataset, table, mode } = target;
  if (kind === 'new') {
    const name = datasetName.trim();
    const where = [workspaceName(workspace), name, draft.table.name].join(' › ');
    return {
      ...order,
      where,
      names: { workspace: workspace.name, dataset: name },
      mode: 'append',
      target: { kind, groupId: workspace.id, name, allowDuplicateName: false },
    };
  }
  const at = placeOf(target);
  if (!dataset || !table || !at) return undefined;
  return {
    ...order,
    where: [workspaceName(workspace), dataset.name, table.name].join(' › '),
    names: { workspace: workspace.name, dataset: dataset.name },
    mode,
    target: { kind, at },
  };
}

function areaOf({ selection: { sheet, address } }: Preview): PushedCells['source'] {
  return { kind: 'area', sheet, address };
}

function madeFrom(
  { selection: { sheet, address, hiddenRead }, choices, pushColumns: { pushedOn, period } }: Preview,
  workbook: string,
  source: PushedCells['source'],
): PushedCells {
  const { header, headerRow, types, columns, handling, included } = choices;
  return {
    workbook,
    sheet,
    address,
    source,
    hiddenRead: hiddenRead !== undefined,
    choices: { header, headerRow, types, columns, handling, included },
    pushedOn,
    period,
  };
}

import type { ListedTable } from '../../shared/contract/tables.ts';

/** A workspace to choose; without id it is My workspace. */
export interface Workspace {
  readonly id?: string | undefined;
  readonly name: string;
}

/** What everybody has in Power BI. The name is the one that workbooks keep, the same in every language. */
export const MY_WORKSPACE: Workspace = { name: 'My workspace' };

/** A dataset to choose. */
export interface ChosenDataset {
  readonly id: string;
  readonly name: string;
}

/** Where the rows are to go, as far as it is decided. */
export interface TargetState {
  readonly workspace: Workspace;
  readonly kind: 'new' | 'existing';
  /** Name of a new dataset; undefined: the workbook's. */
  readonly datasetName: string | undefined;
  /** Name of its table; undefined: the sheet's. */
  readonly tableName: string | undefined;
  readonly dataset: ChosenDataset | undefined;
  readonly table: ListedTable | undefined;
  readonly mode: 'append' | 'replace';
  /** Whether a push fills the column "Pushed on"; undefined: only if the table has it. */
  readonly pushedOn: boolean | undefined;
  /** What the column "Period" gets in every row of a push; undefined: nothing. */
  readonly period: string | undefined;
  /** Rows in the table when a push last counted them; undefined: not known. */
  readonly rowsInTable: number | undefined;
}

/** One decision about the target. */
export type TargetStep =
  | { readonly type: 'workspace'; readonly workspace: Workspace }
  | { readonly type: 'kind'; readonly kind: 'new' | 'existing' }
  | { readonly type: 'datasetName'; readonly name: string }
  | { readonly type: 'tableName'; readonly name: string }
  | { readonly type: 'dataset'; readonly dataset: ChosenDataset | undefined }
  | { readonly type: 'table'; readonly table: ListedTable | undefined }
  | { readonly type: 'mode'; readonly mode: 'append' | 'replace' }
  | { readonly type: 'pushedOn'; readonly pushedOn: boolean }
  | { readonly type: 'period'; readonly period: string | undefined }
  | { readonly type: 'counted'; readonly rowsInTable: number | undefined }
  /** The table has another definition now. */
  | { readonly type: 'redefined'; readonly table: ListedTable }
  /** All of it at once, as a link keeps it. */
  | { readonly type: 'taken'; readonly target: TargetState }
  | { readonly type: 'created'; readonly dataset: ChosenDataset; readonly table: ListedTable };

/** Nothing decided yet. */
export const initialTarget: TargetState = {
  workspace: MY_WORKSPACE,
  kind: 'new',
  datasetName: undefined,
  tableName: undefined,
  dataset: undefined,
  table: undefined,
  mode: 'append',
  pushedOn: undefined,
  period: undefined,
  rowsInTable: undefined,
};

/** Whether a workspace is chosen that may be used. @param myWorkspace whether My workspace is allowed */
export function hasWorkspace({ workspace }: TargetState, myWorkspace: boolean): boolean {
  return myWorkspace || workspace.id !== undefined;
}

/** Applies a decision; what was chosen below it falls away, because it lived in the old place. */
export function targetReducer(state: TargetState, step: TargetStep): TargetState {
  switch (step.type) {
    case 'workspace':
      if (step.workspace.id === state.workspace.id) return state;
      return { ...state, workspace: step.workspace, dataset: undefined, table: undefined, rowsInTable: undefined };
    case 'kind':
      return { ...state, kind: step.kind };
    case 'datasetName':
      return { ...state, datasetName: step.name };
    case 'tableName':
      return { ...state, tableName: step.name };
    case 'dataset':
      return { ...state, dataset: step.dataset, table: undefined, mode: 'append', rowsInTable: undefined };
    case 'table':
      return { ...state, table: step.table, mode: 'append', rowsInTable: undefined };
    case 'taken':
      return step.target;
    case 'redefined':
      return { ...state, table: step.table, rowsInTable: undefined };
    case 'mode':
      return { ...state, mode: step.mode };
    case 'pushedOn':
      return { ...state, pushedOn: step.pushedOn };
    case 'period':
      return { ...state, period: step.period };
    case 'counted':
      return { ...state, rowsInTable: step.rowsInTable };
    case 'created': {
      const { dataset, table } = step;
      return { ...state, kind: 'existing', dataset, table, mode: 'append', rowsInTable: undefined };
    }
  }
}

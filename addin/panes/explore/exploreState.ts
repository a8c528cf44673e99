import type { Dataset } from '../../../shared/contract/datasets.ts';
import { MY_WORKSPACE, type Workspace } from '../targetState.ts';

/** How deep the person has gone. */
export interface ExploreState {
  readonly workspace: Workspace;
  readonly dataset: Dataset | undefined;
}

/** One step down or up. */
export type ExploreStep =
  | { readonly type: 'workspace'; readonly workspace: Workspace }
  | { readonly type: 'dataset'; readonly dataset: Dataset }
  | { readonly type: 'back' }
  | { readonly type: 'deleted'; readonly datasetId: string };

/** Where everybody begins. */
export const exploreStart: ExploreState = { workspace: MY_WORKSPACE, dataset: undefined };

/** Takes a step; another workspace begins with the list of its datasets. */
export function exploreReducer(state: ExploreState, step: ExploreStep): ExploreState {
  switch (step.type) {
    case 'workspace':
      return { ...state, workspace: step.workspace, dataset: undefined };
    case 'dataset':
      return { ...state, dataset: step.dataset };
    case 'back':
      return { ...state, dataset: undefined };
    case 'deleted':
      // The person may have opened another one meanwhile.
      return state.dataset?.id === step.datasetId ? { ...state, dataset: undefined } : state;
  }
}

/** The ids of what is chosen. */
export function placeExplored({ workspace, dataset }: ExploreState) {
  return { groupId: workspace.id, datasetId: dataset?.id };
}

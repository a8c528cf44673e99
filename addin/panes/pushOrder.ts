import type { PushedCells } from '../links/begunPush.ts';
import type { Table } from '../../shared/table/table.ts';
import type { PushInput } from '../push/preparePush.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import type { SourceCells } from './blockText.ts';

/** A dataset that has to be created before the push. */
export interface NewDataset {
  readonly kind: 'new';
  readonly groupId: string | undefined;
  readonly name: string;
  readonly allowDuplicateName: boolean;
}

/** What a click on Push asks for. */
export interface PushOrder {
  /** Workspace, dataset and table as the person knows them. */
  readonly where: string;
  readonly table: Table;
  readonly mode: PushInput['mode'];
  readonly source: PushInput['source'];
  /** What the workspace and the dataset are called. */
  readonly names: { readonly workspace: string; readonly dataset: string };
  /** How the rows were made, so that another pane can make them again. */
  readonly made: PushedCells;
  /** Where the rows stand in the sheet, to name blocks of them. */
  readonly cells: SourceCells;
  readonly target: NewDataset | { readonly kind: 'existing'; readonly at: PushTarget };
}

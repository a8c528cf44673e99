import type { Push, Receipt } from '../../shared/contract/push.ts';

/** Rows of one writer, as they ought to be in Power BI: their ids, batch by batch. */
export type BatchIds = readonly (readonly number[])[];

/** What came of one push, as far as its person was told. Times are those of `performance.now()`. */
export interface PushStory {
  readonly name: string;
  readonly table: 0 | 1;
  readonly mode: 'append' | 'replace';
  readonly ids: BatchIds;
  /** When its first request left. */
  readonly from: number;
  /** When its receipt arrived. */
  readonly until: number;
  /** Missing when the service never knew the push. */
  readonly receipt: Receipt | undefined;
  /** What the service says of each batch at the end. */
  readonly batches: Push['batchesDone'];
}

/** Rows that a script added in one request. */
export interface RowsStory {
  readonly name: string;
  readonly table: 0 | 1;
  readonly ids: readonly number[];
  readonly from: number;
  readonly until: number;
  /** What the answer promised of them. */
  readonly outcome: 'added' | 'refused' | 'unknown';
}

/** Something that empties a table, beside pushes. */
export interface DeletionStory {
  readonly name: string;
  readonly table: 0 | 1;
  readonly from: number;
  readonly until: number;
  readonly outcome: 'deleted' | 'refused' | 'unknown';
}

/** One answer of the API that no schedule excuses. */
export interface BadAnswer {
  readonly what: string;
  readonly problem: string;
}

/** Everything that was told and found in one run. */
export interface History {
  readonly pushes: readonly PushStory[];
  readonly additions: readonly RowsStory[];
  readonly deletions: readonly DeletionStory[];
  readonly badAnswers: readonly BadAnswer[];
  /** What is in each table at the end: the cells of a row under its id, once for each time that it is there. */
  readonly found: readonly (readonly (readonly [id: number, cells: string])[])[];
}

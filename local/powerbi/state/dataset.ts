import type { Relationship } from '../operations/checkRelationships.ts';
import type { RetentionPolicy, StoredTable } from '../store/storedTable.ts';
import { SlidingWindow } from './slidingWindow.ts';

/** How a dataset takes rows: Streaming passes them on to tiles and keeps none. */
export type DatasetMode = 'Push' | 'Streaming' | 'PushStreaming';

/** What a dataset is, whatever happens to it later. */
export interface DatasetFacts {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  /** Who made it. */
  readonly configuredBy: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether rows can be pushed into it. */
  readonly isPush: boolean;
  readonly mode: DatasetMode;
  readonly retention: RetentionPolicy;
  readonly relationships: readonly Relationship[];
}

/** One asked-for refresh. */
export interface Refresh {
  readonly requestId: string;
  readonly at: number;
}

/** Copies that answer queries beside the dataset itself. */
export interface ScaleOut {
  readonly autoSyncReadOnlyReplicas: boolean;
  readonly maxReadOnlyReplicas: number;
}

/** A dataset with its tables and what its limits count. */
export interface Dataset extends DatasetFacts {
  tables: readonly StoredTable[];
  refreshes: readonly Refresh[];
  targetStorageMode: string;
  scaleOut: ScaleOut;
  /** POST rows requests that are being worked on. */
  pendingPosts: number;
  /** POST rows requests that were let in. */
  readonly posts: SlidingWindow;
  /** Rows that were added. */
  readonly rowsAdded: SlidingWindow;
}

/** A dataset that nothing has happened to. */
export function createDatasetState(facts: DatasetFacts, tables: readonly StoredTable[]): Dataset {
  const counts = { posts: new SlidingWindow(), rowsAdded: new SlidingWindow() };
  const scaleOut = { autoSyncReadOnlyReplicas: true, maxReadOnlyReplicas: 0 };
  return { ...facts, tables, refreshes: [], targetStorageMode: 'Abf', scaleOut, pendingPosts: 0, ...counts };
}

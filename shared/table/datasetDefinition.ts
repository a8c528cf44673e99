import type { Relationship } from './relationship.ts';
import type { TableDefinition } from './tableDefinition.ts';

/** What a dataset consists of, as Power BI's REST API names its properties. */
export interface DatasetDefinition {
  readonly tables: readonly TableDefinition[];
  readonly relationships?: readonly Relationship[] | undefined;
  readonly defaultMode: 'Push' | 'Streaming' | 'PushStreaming';
}

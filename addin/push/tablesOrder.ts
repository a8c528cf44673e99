import type { RequestOf } from '../../shared/contract/endpoint.ts';
import type { createDataset } from '../../shared/contract/datasets.ts';
import type { Measure } from '../../shared/table/measure.ts';
import type { Relationship } from '../../shared/table/relationship.ts';
import type { Table } from '../../shared/table/table.ts';
import type { StartBody } from './preparePush.ts';

/** What the contract wants to know of a new dataset. */
export type NewDatasetBody = NonNullable<RequestOf<typeof createDataset>['body']>;

/** A table of a new dataset and the push that fills it. */
export interface TableToPush {
  /** Id of its push; it stays when the push goes on after a failure. */
  readonly id: string;
  readonly table: Table;
  readonly measures: readonly Measure[];
  readonly source: StartBody['source'];
}

/** A dataset with all its tables: Power BI can't add one later. */
export interface TablesOrder {
  /** The workspace; undefined: My workspace. */
  readonly groupId: string | undefined;
  readonly name: string;
  /** Datasets that have the name already and are not meant; empty: there must be none. */
  readonly namesakes: readonly string[];
  readonly tables: readonly TableToPush[];
  readonly relationships: readonly Relationship[];
  readonly retentionPolicy: NonNullable<NewDatasetBody['retentionPolicy']>;
}

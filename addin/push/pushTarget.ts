/** The dataset table that a push goes to. */
export interface PushTarget {
  /** The workspace; undefined: My workspace. */
  readonly groupId?: string | undefined;
  readonly datasetId: string;
  readonly tableName: string;
}

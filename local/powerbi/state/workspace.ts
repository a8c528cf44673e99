/** A workspace and who may do what in it. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  /** The object id of the person whose My workspace it is. */
  readonly ownerId?: string;
  /** Object ids of those who may write. */
  readonly writers: readonly string[];
  /** Object ids of those who may only look. */
  readonly readers: readonly string[];
}

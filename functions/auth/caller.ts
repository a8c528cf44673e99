/** The validated person behind a request. */
export interface Caller {
  readonly tenantId: string;
  /** The person's object id in that tenant; with the tenant id it is the key of everything kept about them. */
  readonly objectId: string;
  /** For screens and records only; never decide by it. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** The token that the caller sent, for the exchange on their behalf. Never log it. */
  readonly assertion: string;
}

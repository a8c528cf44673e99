/** The person behind a request, as their token says. */
export interface Caller {
  readonly tenantId: string;
  readonly objectId: string;
  /** Their user name, or the object id where the token has none. */
  readonly name: string;
  readonly scopes: readonly string[];
}

/** What a token is wanted for. */
export interface TokenRequest {
  /** The claims that Entra wants the token to carry, as JSON text, word for word from the problem that asked. */
  readonly challenge?: string;
  /** Whether windows may open. Only after a person's own click: browsers block windows that nobody asked for. */
  readonly interactive: boolean;
}

/** One way to get a token for this product's own API. Whoever implements it keeps no token longer than its life. */
export interface TokenSource {
  /**
   * Gives a token for the API.
   * @throws {SignInError} with one of its closed outcomes
   */
  getToken(request: TokenRequest): Promise<string>;
}

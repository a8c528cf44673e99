/** What a token is wanted for. */
export interface TokenRequest {
  /** The claims that Entra wants the token to carry, as JSON text, word for word from the problem that asked. */
  readonly challenge?: string;
  /** Whether windows may open. Only after a person's own click: browsers block windows that nobody asked for. */
  readonly interactive: boolean;
  /** The token that the API has refused: it won't do a second time. */
  readonly refused?: string;
  /** Whether the person wants to choose another account. */
  readonly otherAccount?: boolean;
}

/** The ways to a token, as the setting `ENTRA_TOKEN_SOURCES` names them. */
export type TokenSourceName = 'office' | 'naa' | 'dialog';

/** One way to get a token for this product's own API. Whoever implements it keeps no token longer than its life. */
export interface TokenSource {
  /**
   * Gives a token for the API.
   * @throws {SignInError} with one of its closed outcomes
   */
  getToken(request: TokenRequest): Promise<string>;
  /** Whether the person can choose another account; false when left out. */
  readonly choosesAccount?: boolean;
  /**
   * Asks the person, after their click, whether the API may use Power BI for them; left out where that can't be asked.
   * @throws {SignInError} when they don't or can't allow it
   */
  readonly askConsent?: () => Promise<void>;
}

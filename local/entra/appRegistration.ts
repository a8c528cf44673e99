/** The app registration that the local Entra knows. */
export interface AppRegistration {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The second audience of its tokens, `api://host/clientid`. */
  readonly appIdUri: string;
  /**
   * Where sign-in pages may return to, registered as single-page application, with `brk-multihub://host` for hosts that
   * get tokens on the app's behalf (nested app authentication).
   */
  readonly redirectUris?: readonly string[] | undefined;
  /** PEM of a certificate that the app may prove itself with instead of the secret. */
  readonly clientCertificate?: string | undefined;
  /** The managed identity that may stand for the app, as a federated credential of the registration. */
  readonly managedIdentity?: ManagedIdentity | undefined;
}

/** A managed identity of the home tenant. */
export interface ManagedIdentity {
  readonly clientId: string;
  readonly objectId: string;
  /** What the identity endpoint wants in `X-IDENTITY-HEADER`. */
  readonly header: string;
}

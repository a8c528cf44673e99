/** The app registration that the local Entra knows. */
export interface AppRegistration {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The second audience of its tokens, `api://host/clientid`. */
  readonly appIdUri: string;
  /** PEM of a certificate that the app may prove itself with instead of the secret. */
  readonly clientCertificate?: string | undefined;
}

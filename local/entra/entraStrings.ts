/** Entra's sign-in origin; the stand-in speaks its strings, so that the API is set up as in production. */
export const LOGIN = 'https://login.microsoftonline.com';

/** Power BI's resource URI: the audience of its tokens. */
export const POWER_BI = 'https://analysis.windows.net/powerbi/api';

/** The issuer of version 2.0 tokens. */
export function v2Issuer(tenantId: string): string {
  return `${LOGIN}/${tenantId}/v2.0`;
}

/** The issuer of version 1.0 tokens. */
export function v1Issuer(tenantId: string): string {
  return `https://sts.windows.net/${tenantId}/`;
}

/** The audience of tokens that a managed identity stands for an app registration with. */
export const FEDERATION_AUDIENCE = 'api://AzureADTokenExchange';

/** The hosts and names of one Microsoft cloud. */
export interface Cloud {
  /** Entra's sign-in origin; tokens of version 2.0 are issued under it. */
  readonly login: string;
  /** Origin of the issuer in tokens of version 1.0; undefined where only version 2.0 is taken. */
  readonly v1Issuer: string | undefined;
  /** Power BI's resource URI: the audience of its tokens and the start of its scopes. */
  readonly powerBiResource: string;
  /** Origin of the Power BI REST API. */
  readonly powerBiApi: string;
  /** Where a person opens Power BI. */
  readonly powerBiApp: string;
  /** The audience that a managed identity's token needs to stand for the app registration. */
  readonly federationAudience: string;
}

const publicLogin = {
  login: 'https://login.microsoftonline.com',
  v1Issuer: 'https://sts.windows.net',
  federationAudience: 'api://AzureADTokenExchange',
} as const;

// The v1 issuers of these clouds are not documented well enough to trust: register the app with version 2 tokens there.
const governmentLogin = {
  login: 'https://login.microsoftonline.us',
  v1Issuer: undefined,
  federationAudience: 'api://AzureADTokenExchangeUSGov',
} as const;

/**
 * The clouds that Power BI runs in.
 * Source: CloudConfigs of https://github.com/microsoft/PowerBI-Developer-Samples; federation audiences:
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
export const clouds = {
  public: {
    ...publicLogin,
    powerBiResource: 'https://analysis.windows.net/powerbi/api',
    powerBiApi: 'https://api.powerbi.com',
    powerBiApp: 'https://app.powerbi.com',
  },
  gcc: {
    ...publicLogin,
    powerBiResource: 'https://analysis.usgovcloudapi.net/powerbi/api',
    powerBiApi: 'https://api.powerbigov.us',
    powerBiApp: 'https://app.powerbigov.us',
  },
  gcchigh: {
    ...governmentLogin,
    powerBiResource: 'https://high.analysis.usgovcloudapi.net/powerbi/api',
    powerBiApi: 'https://api.high.powerbigov.us',
    powerBiApp: 'https://app.high.powerbigov.us',
  },
  dod: {
    ...governmentLogin,
    powerBiResource: 'https://mil.analysis.usgovcloudapi.net/powerbi/api',
    powerBiApi: 'https://api.mil.powerbigov.us',
    powerBiApp: 'https://app.mil.powerbigov.us',
  },
  china: {
    login: 'https://login.partner.microsoftonline.cn',
    v1Issuer: undefined,
    powerBiResource: 'https://analysis.chinacloudapi.cn/powerbi/api',
    powerBiApi: 'https://api.powerbi.cn',
    powerBiApp: 'https://app.powerbi.cn',
    federationAudience: 'api://AzureADTokenExchangeChina',
  },
} as const satisfies Record<string, Cloud>;

/** The name of a cloud, as the setting `RANGECAST_CLOUD` spells it. */
export type CloudName = keyof typeof clouds;

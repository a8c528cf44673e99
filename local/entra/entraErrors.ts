/** How Entra says one error. */
export interface EntraErrorKind {
  readonly status: number;
  readonly error: string;
  readonly text: string;
  readonly suberror?: string;
}

const invalidGrant = { status: 400, error: 'invalid_grant' } as const;
const invalidClient = { status: 401, error: 'invalid_client' } as const;

/**
 * The errors of the token endpoint by their AADSTS number, in Entra's words.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const entraErrors: Readonly<Record<number, EntraErrorKind>> = {
  50011: {
    status: 400,
    error: 'invalid_request',
    text: 'The redirect URI specified in the request does not match the redirect URIs configured for the application.',
  },
  50020: {
    status: 400,
    error: 'interaction_required',
    text: 'User account does not exist in tenant and cannot access the application in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Microsoft Entra user account.',
  },
  50058: {
    status: 400,
    error: 'login_required',
    text: 'A silent sign-in request was sent but no user is signed in.',
  },
  28000: {
    status: 400,
    error: 'invalid_scope',
    text: 'Provided value for the input parameter scope is not valid because it contains more than one resource.',
  },
  50013: { ...invalidGrant, text: 'Assertion failed signature validation.' },
  500131: {
    ...invalidGrant,
    text: 'Assertion audience does not match the Client app presenting the assertion.',
  },
  500133: {
    ...invalidGrant,
    text: 'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
  },
  50076: {
    status: 400,
    error: 'interaction_required',
    suberror: 'basic_action',
    text: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000009-0000-0000-c000-000000000000'.",
  },
  50105: {
    ...invalidGrant,
    text: 'Your administrator has configured the application to block users unless they are specifically granted access. The signed in user is blocked because they are not a direct member of a group with access.',
  },
  50173: {
    ...invalidGrant,
    suberror: 'bad_token',
    text: 'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  },
  53003: {
    status: 400,
    error: 'interaction_required',
    suberror: 'message_only',
    text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  65001: {
    ...invalidGrant,
    suberror: 'consent_required',
    text: 'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
  },
  65004: { status: 400, error: 'access_denied', text: 'User declined to consent to access the app.' },
  70003: { status: 400, error: 'unsupported_grant_type', text: 'The app requested an unsupported grant type.' },
  70008: {
    ...invalidGrant,
    text: 'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  },
  70011: {
    status: 400,
    error: 'invalid_scope',
    text: "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid.",
  },
  90002: {
    status: 400,
    error: 'invalid_request',
    text: 'Tenant not found. Check to make sure you have the correct tenant ID.',
  },
  90033: {
    status: 503,
    error: 'temporarily_unavailable',
    text: 'A transient error has occurred. Please try again.',
  },
  90094: {
    status: 400,
    error: 'access_denied',
    suberror: 'consent_required',
    text: 'An administrator of the organisation has to grant consent.',
  },
  90055: {
    status: 429,
    error: 'temporarily_unavailable',
    text: 'The server is terminating the request because of too many requests.',
  },
  501481: {
    ...invalidGrant,
    text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  },
  54005: {
    ...invalidGrant,
    text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  },
  700054: {
    status: 400,
    error: 'unsupported_response_type',
    text: 'response_type is not enabled for the application.',
  },
  500011: {
    status: 400,
    error: 'invalid_resource',
    text: 'The resource principal was not found in the tenant. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.',
  },
  700016: {
    status: 400,
    error: 'unauthorized_client',
    text: 'Application was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant.',
  },
  700024: {
    ...invalidClient,
    text: 'Client assertion is not within its valid time range.',
  },
  700027: {
    ...invalidClient,
    text: 'The certificate with identifier used to sign the client assertion is not registered on application.',
  },
  700213: {
    ...invalidClient,
    text: 'No matching federated identity record found for presented assertion subject.',
  },
  900144: { status: 400, error: 'invalid_request', text: 'The request body must contain a parameter that is missing.' },
  9002325: {
    status: 400,
    error: 'invalid_request',
    text: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  },
  9002327: {
    status: 400,
    error: 'invalid_request',
    text: "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
  },
  7000114: { ...invalidGrant, text: 'Application is not allowed to make application on-behalf-of calls.' },
  7000215: {
    ...invalidClient,
    text: 'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to the app.',
  },
  7000218: {
    ...invalidClient,
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
};

/** Fluent puts its rules one by one into style elements that it adds empty: the hash is that of no text at all. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the headers of the pane's files depend on. */
export interface SecurityHeaderOptions {
  /** Who may frame the pane, as CSP writes it. */
  readonly frameAncestors: string;
  /** Origin at which the pane's dialog redeems what a sign-in gave it. */
  readonly signIn: string;
}

/** Seconds for which browsers then ask for this host by https only: a year. */
const HSTS = 'max-age=31536000';

/** A developer's machine serves other things under these names, by http. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Powers of the browser that the pane never needs; whoever got a script into it shall not have them, either. */
const NEVER_USED = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * The headers that keep the pane's files to themselves; docs/decisions/0015 says why each is as it is, and which are left out.
 * @returns a function from the host that was asked for and the file's own rule to the headers
 */
export function createSecurityHeaders(options: SecurityHeaderOptions) {
  const always = {
    'content-security-policy': contentSecurityPolicy(options),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': NEVER_USED.map((power) => `${power}=()`).join(', '),
  };
  return (hostname: string, mayBeEmbedded: boolean): Readonly<Record<string, string>> => ({
    ...always,
    'cross-origin-resource-policy': mayBeEmbedded ? 'cross-origin' : 'same-origin',
    ...(LOOPBACK.test(hostname) ? {} : { 'strict-transport-security': HSTS }),
  });
}

/** office.js comes from Microsoft's CDN, fetches a library from another and sets style attributes; MSAL asks Entra. */
function contentSecurityPolicy({ frameAncestors, signIn }: SecurityHeaderOptions): string {
  return [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    `style-src-elem 'self' ${EMPTY_STYLE}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    `connect-src 'self' https://appsforoffice.microsoft.com ${signIn}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

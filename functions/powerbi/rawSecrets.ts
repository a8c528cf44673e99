/** Stands where a secret was. */
export const REMOVED = '(removed)';

// The end of a name tells: apiKey, X-API-Key, client_secret, but not keyColumn; short words only where they stand alone.
const ends =
  'keys?|tokens?|secrets?|passwords?|passwd|passphrase|signature|credentials?|credentialdata|authorization|assertion|cookies?|jwt';
const name = `(?:[\\w.$-]{0,200}(?:${ends})|(?:[\\w.$-]{0,200}[^a-z])?(?:pwd|sig|sas|auth))`;

// Lengths are bounded, or start where a word does, so that no text takes long to look through.
const whole = new RegExp(`^${name}$`, 'i');
// `"name":"value"` with any value that is no list or object, also where the JSON is a text inside of JSON.
const jsonPair = new RegExp(
  `(\\\\{0,7})"(${name})\\1"(\\s{0,20}:\\s{0,20})(?:\\1"(?:[^"\\\\]|\\\\.)*?\\1"|[-\\w.+]+)`,
  'gi',
);
const formPair = new RegExp(`(?<![\\w.$-])(${name})=[^&\\s"'<>;]+`, 'gi');
const bearer = /\b(Bearer|Basic) {1,9}[\w.~+/=-]+/gi;
const jwt = /(?<![\w-])eyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g;

/** Tells whether what bears this name is likely to be a secret. */
export function isSecretName(given: string): boolean {
  return whole.test(given);
}

/** A text without what looks like a secret in it: values with such names, tokens. The rest stays as it was. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(jsonPair, `$1"$2$1"$3$1"${REMOVED}$1"`)
    .replaceAll(formPair, `$1=${REMOVED}`)
    .replaceAll(bearer, `$1 ${REMOVED}`)
    .replaceAll(jwt, REMOVED);
}

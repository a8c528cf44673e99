import { createHash } from 'node:crypto';

/** Whether a text is a GUID as manifests and Entra write it, and not the one of only zeros. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) && /[1-9a-f]/i.test(text);
}

// The namespace of names that are URLs. Source: https://www.rfc-editor.org/rfc/rfc9562#section-6.6
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * Makes the GUID of a URL: always the same one (UUID version 5).
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function guidFromUrl(url: string): string {
  const hash = createHash('sha1').update(URL_NAMESPACE).update(url).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import { TextDecoder } from 'node:util';

/**
 * Reads bytes as text, by the charset of their content type; UTF-8 without one, or with one that nobody knows.
 * A byte order mark is dropped and what can't be read becomes U+FFFD.
 */
export function textFromBytes(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = /;\s*charset="?([^\s";]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  return decoderOf(charset).decode(bytes);
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder(); // a charset that nobody knows
  }
}

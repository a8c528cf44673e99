import { MAX_TABLE_NAME_LENGTH } from '../limits.ts';

// The swagger's pattern without its malformed astral part, with the astral characters it meant to allow.
const allowed = /^[\x09\x0A\x0D\x20\x23\x2D0-9@A-Z^_a-z~-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u;

/**
 * Tells whether Power BI takes this as a table's name: 1 to 100 characters, none of Analysis Services' reserved ones
 * (`! " $ % & ' ( ) * + , . / : ; < = > ? [ \ ] { | }` and the backtick).
 */
export function isTableName(name: string): boolean {
  return name.length <= MAX_TABLE_NAME_LENGTH && allowed.test(name);
}

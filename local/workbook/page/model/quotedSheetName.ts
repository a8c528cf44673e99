import { areaFromAddress } from './areaFromAddress.ts';

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const R1C1 = /^R\d*C\d*$|^[RC]$/i;

/** A sheet's name as addresses carry it: in apostrophes where the plain name could be read as something else. */
export function quotedSheetName(name: string): string {
  const isPlain = PLAIN.test(name) && !R1C1.test(name) && areaFromAddress(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

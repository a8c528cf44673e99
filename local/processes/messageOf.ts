/**
 * What to print of an error that ends a command: the sentence of one that is meant for people,
 * the stack of one that only a mistake in the program brings about.
 */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isUsage = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const isMistake = [TypeError, ReferenceError, SyntaxError, RangeError].some((kind) => error instanceof kind);
  return isMistake && !isUsage ? (error.stack ?? error.message) : error.message;
}

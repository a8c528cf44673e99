/** Reads a Boolean from true, false or either word in any case; undefined when it is none. */
export function readBoolean(given: unknown): boolean | undefined {
  if (typeof given === 'boolean') return given;
  if (typeof given !== 'string') return undefined;
  const word = given.toLowerCase();
  if (word === 'true') return true;
  return word === 'false' ? false : undefined;
}

/**
 * Gives what work comes to; undefined when it ended because the person gave up.
 * @throws every other error of the work, also one that comes after the person gave up
 */
export async function unlessGivenUp<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return work.catch((error: unknown) => {
    if (signal.aborted && error === signal.reason) return undefined;
    throw error;
  });
}

const REQUEST_TIMEOUT = 408;

/** Tells whether an answer of this status says what came of a request; after a 408 or a 5xx it may have been carried out. */
export function isConclusive(status: number): boolean {
  return status < 500 && status !== REQUEST_TIMEOUT;
}

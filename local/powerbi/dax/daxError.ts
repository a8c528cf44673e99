/** A query that can't be read or run; the message is what the client is told. */
export class DaxError extends Error {
  override readonly name = 'DaxError';
}

import { texts } from '../texts/texts.ts';

/**
 * No answer of the API arrived, or one that the API did not write (a proxy's, a gateway's).
 * Whether the request was carried out is unknown. Only what may be sent twice may be sent again.
 */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly code = 'api_unreachable';
  /** The status of whoever answered instead of the API. */
  readonly status: number | undefined;

  /**
   * @param status who answered instead of the API gave this status; undefined: nobody answered
   * @param options `cause`: what fetch threw
   */
  constructor(status?: number, options?: ErrorOptions) {
    const { text, otherAnswered } = texts().failure.unreachable;
    super(status === undefined ? text : otherAnswered(status), options);
    this.status = status;
  }
}

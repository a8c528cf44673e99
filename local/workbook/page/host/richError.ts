/** An error that the host answers a request with; `code` is one of Excel's error codes. */
export class RichError extends Error {
  readonly code: string;
  /** The member that failed, such as `Range.values`. */
  readonly location: string;

  constructor(code: string, message: string, location = '') {
    super(message);
    this.name = 'RichError';
    this.code = code;
    this.location = location;
  }
}

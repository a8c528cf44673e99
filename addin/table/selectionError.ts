/** Why a selection could not be read. Codes never change their meaning. */
export const selectionErrorCodes = [
  'no-range',
  'empty',
  'all-hidden',
  'one-cell',
  'areas-differ',
  'areas-overlap',
  'cell-edit',
  'protected',
  'too-large',
  'changed',
  'not-found',
  'excel-failed',
] as const;

/** One of {@link selectionErrorCodes}. */
export type SelectionErrorCode = (typeof selectionErrorCodes)[number];

/** Thrown when Excel can't give the selection; the message is a sentence for the user. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
  readonly code: SelectionErrorCode;

  constructor(code: SelectionErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

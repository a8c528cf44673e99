/** A field's properties that show a sentence as an error; none without one. */
export function fieldError(message: string | undefined) {
  return message === undefined ? {} : ({ validationState: 'error', validationMessage: message } as const);
}

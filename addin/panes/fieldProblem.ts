import type { ShownProblem } from './shownProblem.ts';

/** A field's properties that show a problem below it; none without one. */
export function fieldProblem(problem: ShownProblem | undefined) {
  return problem ? fieldError(`${problem.title}. ${problem.text}`) : {};
}

/** A field's properties that show a sentence as an error; none without one. */
export function fieldError(message: string | undefined) {
  return message === undefined ? {} : ({ validationState: 'error', validationMessage: message } as const);
}

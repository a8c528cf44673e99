import { emptyAnswer, jsonAnswer } from './answer.ts';
import type { Answer } from './answer.ts';

/** Thrown by an operation that refuses; carries what the client gets. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}: ${answer.body}`);
    this.answer = answer;
  }
}

/** One entry of `details` in {@link pbiErrorRefusal}. */
export interface PbiErrorDetail {
  readonly code: string;
  readonly detail: { readonly type: number; readonly value: string };
}

/** Error shape 1: code and message. */
export function messageRefusal(status: number, code: string, message: string): Refusal {
  return new Refusal(jsonAnswer(status, { error: { code, message } }));
}

/** Error shape 2: `pbi.error` and no message. */
export function pbiErrorRefusal(status: number, code: string, details: readonly PbiErrorDetail[] = []): Refusal {
  const inner = { code, parameters: {}, details, exceptionCulprit: 1 };
  return new Refusal(jsonAnswer(status, { error: { code, 'pbi.error': inner } }));
}

/** Error shape 3: what OData's model validation says. */
export function modelRefusal(message: string, target: string): Refusal {
  const error = { code: 'BadRequest', message: 'Bad Request', details: [{ message, target }] };
  return new Refusal(jsonAnswer(400, { error }));
}

/** Error shape 4: the gateway's throttling, without `error`. */
export function throttledRefusal(seconds: number): Refusal {
  const message = `You have exceeded the amount of requests allowed in the current time frame and further requests will fail. Retry in ${seconds} seconds.`;
  const answer = jsonAnswer(429, { message });
  return new Refusal({ ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } });
}

/** Error shape 5: no body, only a reason phrase. */
export function emptyRefusal(status: number, reason: string): Refusal {
  return new Refusal({ ...emptyAnswer(status), reason });
}

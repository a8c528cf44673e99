import { ApiProblem } from '../api/apiProblem.ts';
import { Unreachable } from '../api/unreachable.ts';
import { SignInError } from '../auth/signInError.ts';
import { signInNext, type SignInNext } from '../auth/signInOutcome.ts';
import { Problem, type ProblemDetails } from '../../shared/problem.ts';
import { StoppedHere } from '../push/stoppedHere.ts';
import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
import { nextOfProblem, type ProblemNext } from './problemNext.ts';

/** A problem in words, and what the pane can do about it. */
export interface ShownProblem {
  readonly title: string;
  /** What is wrong and what to do next. */
  readonly text: string;
  readonly next: ProblemNext;
  /** The stable code, for support. */
  readonly code: string;
  readonly details: ProblemDetails;
  /** Codes and ids for support, one to a line; never cells or tokens. */
  readonly report: string;
}

/** Puts any error into words. What is not known by type is a defect of ours and is said to be one. */
export function shownProblem(error: unknown): ShownProblem {
  if (error instanceof Problem) {
    const requestId = error instanceof ApiProblem ? error.requestId : undefined;
    return ofService(error, requestId);
  }
  if (error instanceof Unreachable) return unreachable(error);
  if (error instanceof SignInError) return signIn(error);
  if (error instanceof StoppedHere) return stoppedHere(error);
  if (error instanceof SelectionError) {
    return plain(texts().failure.selection, error.message, `selection: ${error.code}`);
  }
  const name = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  const { title, text } = texts().failure.unexpected;
  return plain(title, text, `unexpected: ${name}`);
}

/** By its code: the sentence that the service sends is English and only for support. */
function ofService(problem: Problem, requestId: string | undefined): ShownProblem {
  const { code, details } = problem;
  const { title, text } = texts().problem[code];
  return { title, text, next: nextOfProblem(code), code, details, report: report(problem, requestId) };
}

function plain(title: string, text: string, code: string, next: ProblemNext = 'none'): ShownProblem {
  return { title, text, next, code, details: {}, report: code };
}

function unreachable({ code, message, status }: Unreachable): ShownProblem {
  if (status === undefined && !navigator.onLine) return offline(code);
  const answered = status === undefined ? code : `${code}\nstatus: ${status}`;
  return { ...plain(texts().failure.unreachable.title, message, code, 'continue'), report: answered };
}

function stoppedHere({ code, undone, cause }: StoppedHere): ShownProblem {
  const { notTold, whenOnline, [undone]: said } = texts().failure.stoppedHere;
  if (undone === 'counting') return plain(said.title, said.text, code, 'verify');
  const sentences = [...(cause === undefined ? [] : [notTold]), said.text, ...(navigator.onLine ? [] : [whenOnline])];
  return plain(said.title, sentences.join(' '), code, 'stop');
}

function offline(code: string): ShownProblem {
  const { title, text } = texts().signIn.offline;
  return plain(title, text, code, 'continue');
}

/** What the pane offers after a failed sign-in. */
const nextOf: Readonly<Record<SignInNext, ProblemNext>> = {
  'sign-in': 'sign-in',
  again: 'continue',
  'other-source': 'sign-in',
  consent: 'consent',
  stop: 'none',
};

function signIn({ outcome, sourceCode }: SignInError): ShownProblem {
  const { title, text } = texts().signIn[outcome];
  const code = `sign-in: ${outcome}`;
  return {
    ...plain(title, text, code, nextOf[signInNext[outcome]]),
    report:
      sourceCode === undefined
        ? code
        : `${code}\n${typeof sourceCode === 'number' ? 'office' : 'entra'}: ${sourceCode}`,
  };
}

/** The names of the fields stay the same in every language: it is support that looks for them. */
function report({ code, message, details }: Problem, requestId: string | undefined): string {
  const { powerBi, push, retryAfter, limit } = details;
  return lines({
    code,
    detail: message,
    requestId,
    'Power BI status': powerBi?.status,
    'Power BI code': powerBi?.code,
    'Power BI request': powerBi?.requestId,
    push: push?.id,
    retryAfter,
    limit,
  });
}

function lines(fields: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n');
}

import type { Answer } from '../http/answer.ts';
import type { Fault } from './fault.ts';
import { refusalFromFault } from './refusalFromFault.ts';

/** What became of a request: an answer, or a connection closed without one. */
export type Outcome = Answer | 'dropped';

/** The parts of a request's work that a fault comes between. */
export interface Work {
  /** Reads the body and gives what does the operation. */
  readonly prepare: () => Promise<() => Promise<Answer>>;
  /** Waits; rejects when the server closes. */
  readonly pause: (ms: number) => Promise<void>;
  /** Resolves when the client has gone or the server closes. */
  readonly abandoned: () => Promise<void>;
  /** Does something later, whether or not the client is still there. */
  readonly later: (ms: number, work: () => Promise<Answer>) => void;
}

/** Does a request's work the way its fault wants it, or simply does it. Throws the Refusal that a fault injects. */
export async function runUnderFault(fault: Fault | undefined, work: Work): Promise<Outcome> {
  if (!fault) return (await work.prepare())();
  const refusal = refusalFromFault(fault);
  if (refusal) throw refusal;
  if (fault.dropBefore) return 'dropped';
  if (fault.hang) {
    await work.abandoned();
    return 'dropped';
  }
  const run = await work.prepare();
  if (fault.commitLateMs !== undefined) {
    work.later(fault.commitLateMs, run);
    return 'dropped';
  }
  if (fault.delayMs !== undefined) await work.pause(fault.delayMs);
  const answer = await run();
  if (fault.commitThenDrop) return 'dropped';
  return fault.accepted ? { ...answer, status: 202 } : answer;
}

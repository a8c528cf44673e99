import { API_WORKBOOK } from '../../shared/contract/apiWorkbook.ts';
import { Problem } from '../../shared/problem.ts';
import { deadlineAfter } from '../powerbi/deadline.ts';
import type { Holder, LastWrite, RecordedSchema } from '../store/gate.ts';
import { gateForTaking } from './gateForTaking.ts';
import { gateHeldBy, gateReleased } from './gates.ts';
import type { PushContext } from './pushContext.ts';

/** One operation that holds the gate of a table for its own time. */
export interface GateUse {
  readonly kind: Exclude<Holder['kind'], 'push' | 'rows'>;
  /** Whether it may delete rows: no push goes on afterwards as if its rows were still there. */
  readonly deletesRows: boolean;
  /** Whether it changes the table's definition: until Power BI has confirmed it, none is known. */
  readonly redefines?: boolean;
}

/** What came of an operation: its result, with the table's new definition where there is one; or nobody knows. */
export type GateOutcome<Result> =
  | {
      readonly result: Result;
      /** The definition that the table has now, where the operation redefines it; undefined when nobody can tell. */
      readonly schema?: RecordedSchema | undefined;
      /** Whether anything was written; left out, it was. */
      readonly wrote?: boolean;
    }
  | { readonly unconfirmed: Problem };

/**
 * Takes the gate of a table, does one operation under it and lets it go. An operation whose answer was lost keeps the
 * gate until it is settled; one that throws a Problem has not happened.
 * @param work is given the signal that ends it: nothing may be sent to Power BI after that
 * @throws {Problem} `push_in_progress`, `unfinished_push`; what `work` throws; what it gives as `unconfirmed`
 */
export async function withGate<Result>(
  context: PushContext,
  use: GateUse,
  work: (signal: AbortSignal, known: RecordedSchema | undefined) => Promise<GateOutcome<Result>>,
): Promise<Result> {
  await context.powerBi.checkSignedIn();
  const pushId = context.newId();
  const gate = await gateForTaking(context, pushId);
  const { name, objectId } = context.caller;
  const since = context.now().toISOString();
  const holder: Holder = { pushId, kind: use.kind, objectId, name, since, workbook: API_WORKBOOK };
  // Counted from before the gate is taken, as the gate's age tells others when the operation is settled.
  const signal = deadlineAfter(context.times.postDeadline);
  const known = gate.value.schema;
  const taken = gateHeldBy(gate.value, holder, use);
  const value = use.redefines === true ? { ...taken, schema: undefined } : taken;
  const held = await context.records.write({ replace: gate, value });
  if (held === undefined) throw takenByOthers();
  const letGo = async (schema: RecordedSchema | undefined, lastWrite?: LastWrite) => {
    // Another version is another holder's: not ours to let go.
    await context.records.write({ replace: held, value: gateReleased({ ...held.value, schema }, lastWrite) });
  };
  const outcome = await work(signal, known).catch(async (error: unknown) => {
    if (error instanceof Problem) await letGo(known);
    throw error; // what is no Problem may have happened half: the gate stays held until it is settled
  });
  if ('unconfirmed' in outcome) throw outcome.unconfirmed;
  const lastWrite = { kind: use.kind, name, at: context.now().toISOString(), workbook: API_WORKBOOK };
  await letGo(use.redefines === true ? outcome.schema : known, outcome.wrote === false ? undefined : lastWrite);
  return outcome.result;
}

function takenByOthers(): Problem {
  return new Problem('push_in_progress', 'Others are writing to this table at the same moment. Try again.', {
    retryAfter: 5,
  });
}

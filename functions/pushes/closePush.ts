import { Problem } from '../../shared/problem.ts';
import type { Receipt } from '../../shared/contract/pushes.ts';
import { finishedNote, type PushRecord } from '../store/pushRecord.ts';
import type { Stored, Write } from '../store/records.ts';
import { finishedKey } from '../store/tableKeys.ts';
import { gateReleased, readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';

/** Writes the receipt, closes the push and lets the gate go, all in one step; gives the receipt. */
export async function closePush(context: PushContext, push: Stored<PushRecord>, receipt: Receipt): Promise<Receipt> {
  const gate = await readGate(context);
  const closed: Write = { replace: push, value: { ...push.value, state: receipt.outcome, receipt } };
  const ours = gate.value.holder?.pushId === push.value.id;
  const release: readonly Write[] = ours ? [{ replace: gate, value: gateReleased(gate.value) }] : [];
  const noted = await noteOf(context, push.value, receipt);
  if (await context.records.write(closed, ...release, ...noted)) return receipt;
  throw new Problem('superseded', 'Another request closed this push at the same moment. Ask where it stands.');
}

/** An append that is complete leaves a note, so that the same rows are not pushed twice unasked. */
async function noteOf(context: PushContext, push: PushRecord, receipt: Receipt): Promise<readonly Write[]> {
  if (push.mode === 'replace' || receipt.outcome !== 'complete') return [];
  const key = finishedKey(context.address, push.digest);
  const value = { pushId: push.id, finishedAt: receipt.finishedAt };
  const known = await context.records.get(key, finishedNote);
  return [known === undefined ? { insert: key, value } : { replace: known, value }];
}

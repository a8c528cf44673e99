import { Problem } from '../../shared/problem.ts';
import type { Receipt } from '../../shared/contract/push.ts';
import { finishedNote, historyEntry, pushRecord, unfinishedNote, type PushRecord } from '../store/pushRecord.ts';
import type { LastWrite } from '../store/gate.ts';
import type { Stored, Write } from '../store/records.ts';
import { finishedKey, historyKey, unfinishedKey } from '../store/tableKeys.ts';
import { tellOf } from '../telemetry/tellOf.ts';
import { gateReleased, readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';

const MAX_TRIES = 5;

/**
 * Writes the receipt, closes the push and lets the gate go, all in one step; gives the receipt. A push that was closed
 * at the same moment keeps the receipt that was first.
 */
export async function closePush(context: PushContext, push: Stored<PushRecord>, receipt: Receipt): Promise<Receipt> {
  const closed = { replace: push, value: { ...push.value, state: receipt.outcome, receipt } } as const;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const others = await Promise.all([
      gateWrites(context, push.value, receipt),
      finishedWrites(context, push.value, receipt),
      historyWrites(context, push.value, receipt),
      unfinishedWrites(context, push.value),
    ]);
    if (await context.records.write(closed, ...others.flat())) {
      tellOf({ kind: 'push-closed', receipt });
      return receipt;
    }
    const now = await context.records.get(push.key, pushRecord);
    if (now?.value.receipt !== undefined) return now.value.receipt;
    if (now?.etag !== push.etag) break;
  }
  throw new Problem('superseded', 'This push moved on at the same moment. Ask where it stands, and try again.', {
    retryAfter: 1,
  });
}

async function gateWrites(context: PushContext, push: PushRecord, receipt: Receipt): Promise<readonly Write[]> {
  const gate = await readGate(context);
  if (gate.value.holder?.pushId !== push.id) return [];
  const { kind, name, source } = push;
  const rows = receipt.rowsFound ?? receipt.rowsSent;
  const lastWrite: LastWrite = { kind, name, at: receipt.finishedAt, workbook: source.workbook, rows };
  return [{ replace: gate, value: gateReleased(gate.value, lastWrite) }];
}

/** An append that is complete leaves a note, so that the same rows are not pushed twice unasked. */
async function finishedWrites(context: PushContext, push: PushRecord, receipt: Receipt): Promise<readonly Write[]> {
  if (push.mode === 'replace' || receipt.outcome !== 'complete') return [];
  const key = finishedKey(context.address, push.digest);
  const value = { pushId: push.id, finishedAt: receipt.finishedAt };
  const known = await context.records.get(key, finishedNote);
  return [known === undefined ? { insert: key, value } : { replace: known, value }];
}

async function historyWrites(context: PushContext, push: PushRecord, receipt: Receipt): Promise<readonly Write[]> {
  const entry = await context.records.get(historyKey(context.address, push.startedAt, push.id), historyEntry);
  return entry === undefined ? [] : [{ replace: entry, value: { ...entry.value, receipt } }];
}

async function unfinishedWrites(context: PushContext, push: PushRecord): Promise<readonly Write[]> {
  const key = unfinishedKey(context.address, push.objectId, push.id);
  return (await context.records.get(key, unfinishedNote)) === undefined ? [] : [{ remove: key }];
}

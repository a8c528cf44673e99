import { randomUUID } from 'node:crypto';
import type { PreparedPush } from '../../addin/push/preparePush.ts';
import type { Push, Receipt } from '../../shared/contract/push.ts';
import { getPush } from '../../shared/contract/pushes.ts';
import { Problem } from '../../shared/problem.ts';
import { batchIds, preparedPush } from './preparedPush.ts';
import type { Stage } from './openStage.ts';
import type { PlannedPush } from './schedule.ts';
import type { BatchIds, PushStory } from './story.ts';

/** A push of a schedule while it runs. */
export interface Actor {
  readonly name: string;
  readonly plan: PlannedPush;
  readonly ids: BatchIds;
  readonly prepared: PreparedPush;
  /** Opens a pane and pushes until there is a receipt, or nothing more to try; also when other panes have it open. */
  open(): Promise<void>;
  /** The pane closes, whatever is under way. */
  lose(): void;
  /** Cancels it from a new pane. */
  cancel(): Promise<void>;
  /** Tries once more to finish or to cancel it. */
  close(): Promise<void>;
  readonly receipt: () => Receipt | undefined;
  readonly stoppedBy: () => string;
  readonly story: (batches: Push['batchesDone']) => PushStory;
}

const TRIES = 20;
/** However much has gone wrong: once nothing does any more, every push can be closed within this time. */
const CLOSED_WITHIN_MS = 25_000;

/** Prepares the pushes of a schedule. */
export function castOf(stage: Stage, plans: readonly PlannedPush[]): Promise<readonly Actor[]> {
  return Promise.all(plans.map((plan, at) => actorFor(stage, plan, `push ${at}`, (at + 1) * 1000)));
}

async function actorFor(stage: Stage, plan: PlannedPush, name: string, firstId: number): Promise<Actor> {
  const ids = batchIds(firstId, plan.rows, plan.batches);
  const target = stage.targets[plan.table];
  const prepared = await preparedPush(plan, ids, { id: randomUUID(), target });
  let life = new AbortController();
  let from = Infinity;
  let until = Infinity;
  let receipt: Receipt | undefined;
  let stoppedBy = 'nothing';

  async function inPane(work: (person: ReturnType<Stage['pane']>) => Promise<Receipt | undefined>): Promise<void> {
    const mine = life;
    const person = stage.pane(plan.user, mine.signal);
    from = Math.min(from, performance.now());
    try {
      const told = await work(person);
      stoppedBy = person.stoppedBy();
      if (told === undefined || receipt !== undefined) return;
      receipt = told;
      until = performance.now();
    } catch (error) {
      if (!mine.signal.aborted) throw error; // its pane was closed
    }
  }

  return {
    name: `${name} (${plan.user}, ${plan.mode})`,
    plan,
    ids,
    prepared,
    open: () => inPane((person) => person.push(prepared, plan.order, TRIES)),
    lose() {
      life.abort();
      life = new AbortController();
    },
    cancel: () => inPane((person) => person.cancel(prepared, TRIES)),
    close: () => inPane((person) => person.push(prepared, plan.order, 2)),
    receipt: () => receipt,
    stoppedBy: () => stoppedBy,
    story: (batches) => ({
      name: `${name} (${plan.user}, ${plan.mode})`,
      table: plan.table,
      mode: plan.mode,
      ids,
      from,
      until,
      receipt,
      batches,
    }),
  };
}

/**
 * Closes every push that its person has left open, and then pushes once more to each table: its gate has to be free.
 * @throws Error when a push can't be closed
 */
export async function closeCast(stage: Stage, cast: readonly Actor[]): Promise<readonly PushStory[]> {
  await closeAll(cast);
  const probes = await Promise.all(
    ([0, 1] as const).map((table) => {
      const plan = {
        user: 'ben',
        table,
        mode: 'append',
        rows: 3,
        batches: 2,
        order: 'forwards',
        starts: 'at-once',
      } as const;
      return actorFor(stage, plan, `the push after all to table ${table}`, 800_000 + table * 1000);
    }),
  );
  await closeAll(probes);
  return await Promise.all([...cast, ...probes].map((actor) => storyOf(stage, actor)));
}

async function closeAll(cast: readonly Actor[]): Promise<void> {
  const since = performance.now();
  for (;;) {
    // One after another: each may wait for another's gate.
    const open = cast.filter((actor) => actor.receipt() === undefined);
    if (open.length === 0) return;
    for (const actor of open) await actor.close();
    if (performance.now() - since > CLOSED_WITHIN_MS) {
      const stuck = open.filter((actor) => actor.receipt() === undefined);
      if (stuck.length > 0)
        throw new StuckError(stuck.map((actor) => `${actor.name}: ${actor.stoppedBy()}`).join('; '));
    }
  }
}

/** A push that can't be closed although nothing goes wrong any more. */
export class StuckError extends Error {
  override readonly name = 'StuckError';
}

async function storyOf(stage: Stage, actor: Actor): Promise<PushStory> {
  const { target, id } = actor.prepared;
  try {
    const push = await stage.pane(actor.plan.user).callApi(getPush, { params: { ...target, pushId: id } });
    return actor.story(push.batchesDone);
  } catch (error) {
    if (error instanceof Problem && error.code === 'push_not_found') return actor.story([]);
    throw error;
  }
}

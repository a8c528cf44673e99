import { setTimeout } from 'node:timers/promises';
import { Unreachable } from '../../addin/api/unreachable.ts';
import { addRows, deleteRows } from '../../shared/contract/rows.ts';
import { updateTable } from '../../shared/contract/tables.ts';
import { Problem, type ProblemCode } from '../../shared/problem.ts';
import type { Actor } from './cast.ts';
import { columns } from './cellsOf.ts';
import { rowObject, type Stage } from './openStage.ts';
import type { Effect, User } from './schedule.ts';
import type { DeletionStory, RowsStory } from './story.ts';

/** What people act on while a schedule runs, and what is told of it. */
export interface Meanwhile {
  readonly stage: Stage;
  readonly cast: readonly Actor[];
  readonly additions: RowsStory[];
  readonly deletions: DeletionStory[];
}

/** After these, nothing was sent to Power BI: the gate was not theirs. */
const refused: ReadonlySet<ProblemCode> = new Set(['push_in_progress', 'unfinished_push', 'confirmation_required']);

const TRIES = 8;
const BETWEEN_TRIES_MS = 400;

/** Does what a person does in the middle of a run; a schedule that speaks of a push that it hasn't does nothing. */
export async function doMeanwhile(meanwhile: Meanwhile, effect: Effect): Promise<void> {
  const { stage, cast } = meanwhile;
  switch (effect.kind) {
    case 'lose-pane': {
      const actor = cast[effect.push];
      if (actor === undefined) return;
      actor.lose();
      if (effect.then === 'resume') await actor.open();
      else if (effect.then === 'cancel') await actor.cancel();
      else stage.giveUp(actor.prepared.id);
      return;
    }
    case 'second-pane':
      await cast[effect.push]?.open();
      return;
    case 'add-rows':
      await addSome(meanwhile, effect);
      return;
    case 'delete-rows':
    case 'update-table':
      await empty(meanwhile, effect);
      return;
    default:
      throw new Error(`Nobody does ${effect.kind}.`);
  }
}

interface RowsEffect {
  readonly user: User;
  readonly table: 0 | 1;
  readonly rows: number;
}

async function addSome({ stage, additions }: Meanwhile, { user, table, rows }: RowsEffect): Promise<void> {
  const first = 700_000 + additions.length * 1000;
  const ids = Array.from({ length: rows }, (_, r) => first + r);
  const story = { name: `rows added by ${user} (${first})`, table, ids, from: performance.now() };
  const at = additions.push({ ...story, until: Infinity, outcome: 'unknown' }) - 1;
  const outcome = await outcomeOf(() =>
    stage.pane(user).callApi(addRows, { params: { ...stage.targets[table] }, body: { rows: ids.map(rowObject) } }),
  );
  const words = { done: 'added', refused: 'refused', unknown: 'unknown' } as const;
  additions[at] = { ...story, until: performance.now(), outcome: words[outcome] };
}

interface EmptyEffect {
  readonly kind: 'delete-rows' | 'update-table';
  readonly user: User;
  readonly table: 0 | 1;
}

async function empty({ stage, deletions }: Meanwhile, { kind, user, table }: EmptyEffect): Promise<void> {
  const story = { name: `${kind} by ${user}`, table, from: performance.now() };
  const at = deletions.push({ ...story, until: Infinity, outcome: 'unknown' }) - 1;
  const params = { ...stage.targets[table] };
  const { callApi } = stage.pane(user);
  const outcome = await outcomeOf(() =>
    kind === 'delete-rows'
      ? callApi(deleteRows, { params })
      : callApi(updateTable, {
          params,
          body: { columns: [...columns], description: `Version ${at}`, confirm: 'may-delete-rows' },
        }),
  );
  // What Power BI does to the rows of a table that is redefined is not promised: it may delete them.
  const done = kind === 'delete-rows' ? 'deleted' : 'unknown';
  const words = { done, refused: 'refused', unknown: 'unknown' } as const;
  // What nobody knows may happen later.
  deletions[at] = {
    ...story,
    until: outcome === 'unknown' ? Infinity : performance.now(),
    outcome: words[outcome],
  };
}

/** Makes a request until it has the gate, or for some seconds: people come back when a table is in use. */
async function outcomeOf(request: () => Promise<unknown>): Promise<'done' | 'refused' | 'unknown'> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await outcomeOfOne(request);
    if (outcome !== 'refused' || tries === TRIES) return outcome;
    await setTimeout(BETWEEN_TRIES_MS);
  }
}

async function outcomeOfOne(request: () => Promise<unknown>): Promise<'done' | 'refused' | 'unknown'> {
  try {
    await request();
    return 'done';
  } catch (error) {
    if (error instanceof Unreachable) return 'unknown';
    if (!(error instanceof Problem)) throw error;
    return refused.has(error.code) ? 'refused' : 'unknown';
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import type { PushTarget } from '../../addin/push/pushTarget.ts';
import { workspaceIds } from '../../local/powerbi/fixture.ts';
import { createDataset } from '../../shared/contract/datasets.ts';
import { badAnswerIn } from './badAnswerIn.ts';
import { cellsOf, columns } from './cellsOf.ts';
import { dueEvents } from './dueEvents.ts';
import type { Passage } from './passage.ts';
import { passageFor } from './passageFor.ts';
import { openPane, type Person } from './person.ts';
import { preparedPush } from './preparedPush.ts';
import type { Effect, FaultEvent, Schedule, User } from './schedule.ts';
import { sendJson } from './sendJson.ts';
import { signIn } from './signIn.ts';
import type { Instance } from './startInstance.ts';
import type { Lane } from './startLane.ts';
import type { BadAnswer } from './story.ts';

/** A lane that is set up for one schedule. */
export interface Stage {
  readonly targets: readonly [PushTarget, PushTarget];
  /** Ids of the rows that are in a table at the beginning; they differ from table to table. */
  readonly baseIds: (table: 0 | 1) => readonly number[];
  /** Opens a pane for somebody. @param life aborted when it is gone */
  readonly pane: (user: User, life?: AbortSignal) => Person;
  readonly badAnswers: readonly BadAnswer[];
  /** The push of this id has lost its pane for good. */
  readonly giveUp: (pushId: string) => void;
  /** From now on events happen. */
  readonly begin: (onPeople: (effect: Effect) => void) => void;
  /** From now on nothing goes wrong any more; settles when both instances answer. */
  readonly end: () => Promise<void>;
  /** The events whose point a request has come to. */
  readonly happened: ReadonlySet<FaultEvent>;
  /** The longest time for which this process stood still, in milliseconds. */
  readonly longestStall: () => number;
}

/** Nothing goes wrong yet, but a machine under load is slow. */
const SETUP_TRIES = 5;

const tableNames = ['Rows', 'Rows #2'] as const;

/** Makes an empty Power BI with the dataset of a schedule. */
export async function openStage(lane: Lane, { setup, events }: Schedule): Promise<Stage> {
  await lane.renew();
  const badAnswers: BadAnswer[] = [];
  const happened = new Set<FaultEvent>();
  const lost = new Set<string>();
  const due = dueEvents(events);
  let onPeople: ((effect: Effect) => void) | undefined;
  const stalls = monitorEventLoopDelay({ resolution: 10 });

  function passageOf(where: 'pane' | 'power-bi' | 'storage', what: string, instance: Instance): Passage {
    if (onPeople === undefined) return {};
    const events = due(where, what);
    for (const event of events) happened.add(event);
    return passageFor(events, instance, {
      addPowerBiFault: (fault) => sendJson('POST', `${lane.powerBi()}/local/faults`, [fault]),
      addSignInFault: (fault) => sendJson('POST', `${lane.entra}/local/faults`, [{ times: 1, ...fault }]),
      onPeople,
    });
  }

  function pane(user: User, life: AbortSignal = new AbortController().signal): Person {
    return openPane({
      network: {
        instances: lane.instances,
        passageOf: (what, instance) => passageOf('pane', what, instance),
        onAnswer: (what, answer, ms) => {
          void badAnswerIn(answer, ms).then((problem) => {
            if (problem !== undefined) badAnswers.push({ what, problem });
          });
        },
      },
      getToken: () => signIn(lane.entra, user),
      isLost: (pushId) => lost.has(pushId),
      life,
    });
  }

  const baseIds = (table: 0 | 1) => Array.from({ length: setup.baseRows }, (_, r) => 900_000 + table * 1000 + r);
  if (!setup.queries) await forbidQueries(lane);
  await sendJson('PUT', `${lane.powerBi()}/local/options`, { rowsOnPutTable: setup.rowsOnPutTable });
  const targets = await createTables(pane('anna'), setup);
  for (const table of [0, 1] as const) {
    if (setup.baseRows === 0) continue;
    const push = { id: randomUUID(), target: targets[table] };
    await pane('anna').push(await preparedPush({ mode: 'append' }, [baseIds(table)], push), 'forwards', SETUP_TRIES);
  }
  return {
    targets,
    baseIds,
    pane,
    badAnswers,
    happened,
    giveUp: (pushId) => void lost.add(pushId),
    begin(listener) {
      onPeople = listener;
      lane.watch(passageOf);
      stalls.enable();
    },
    async end() {
      onPeople = undefined;
      lane.watch(undefined);
      await sendJson('DELETE', `${lane.powerBi()}/local/faults`);
      await sendJson('DELETE', `${lane.entra}/local/faults`);
      if (!setup.queries) await forbidQueries(lane);
      await Promise.all(lane.instances.map((instance) => instance.ready()));
    },
    longestStall: () => stalls.max / 1e6,
  };
}

/** A row as scripts send it. */
export function rowObject(id: number) {
  const cells = cellsOf(id);
  return Object.fromEntries(columns.map(({ name }, c) => [name, cells[c] ?? null]));
}

/** Nobody may query the dataset, from its creation on. */
async function forbidQueries(lane: Lane): Promise<void> {
  const fault = { operation: 'executeQueries', status: 403, body: 'pbiError', times: 1_000_000 };
  await sendJson('POST', `${lane.powerBi()}/local/faults`, [fault]);
}

async function createTables(person: Person, setup: Schedule['setup']): Promise<readonly [PushTarget, PushTarget]> {
  const groupId = workspaceIds.finance;
  const { id: datasetId } = await person.callApi(createDataset, {
    params: { groupId },
    body: {
      name: `Schedule ${randomUUID()}`,
      tables: tableNames.map((name) => ({ name, columns: [...columns] })),
      mark: setup.mark,
      retentionPolicy: setup.retentionPolicy,
    },
  });
  return [
    { groupId, datasetId, tableName: tableNames[0] },
    { groupId, datasetId, tableName: tableNames[1] },
  ];
}

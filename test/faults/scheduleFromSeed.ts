import fc from 'fast-check';
import { LATEST_COMMIT_MS, times } from './times.ts';
import type { Effect, FaultEvent, PlannedPush, Point, Schedule, Setup, User } from './schedule.ts';

const user: fc.Arbitrary<User> = fc.constantFrom('anna', 'ben');
const table: fc.Arbitrary<0 | 1> = fc.oneof({ weight: 4, arbitrary: fc.constant<0>(0) }, fc.constant<1>(1));
const push = fc.nat({ max: 2 });
const late = fc.constantFrom(100, 300, 600);

/** How many requests of a kind a run has, about: points beyond that are never reached. */
const reach = {
  pane: { start: 4, batch: 15, complete: 4, cancel: 2 },
  'power-bi': { postRows: 15, deleteRows: 2, executeQueries: 12, getDataset: 4 },
  storage: { read: 60, write: 40 },
} as const;

const setup: fc.Arbitrary<Setup> = fc.record({
  mark: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  retentionPolicy: fc.oneof(
    { weight: 5, arbitrary: fc.constant<'None'>('None') },
    fc.constant<'basicFIFO'>('basicFIFO'),
  ),
  queries: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  rowsOnPutTable: fc.constantFrom('keep', 'delete'),
  baseRows: fc.constantFrom(0, 7),
});

const plannedPush: fc.Arbitrary<PlannedPush> = fc.record({
  user,
  table,
  mode: fc.oneof({ weight: 3, arbitrary: fc.constant<'append'>('append') }, fc.constant<'replace'>('replace')),
  rows: fc.integer({ min: 1, max: 400 }),
  batches: fc.integer({ min: 1, max: 10 }),
  order: fc.oneof(
    { weight: 2, arbitrary: fc.constant<'forwards'>('forwards') },
    fc.constantFrom<'backwards' | 'inside-out'>('backwards', 'inside-out'),
  ),
  starts: fc.constantFrom('at-once', 'after-the-one-before'),
});

function effects(...list: readonly Effect[]): fc.Arbitrary<Effect> {
  return fc.constantFrom(...list);
}

const network = fc.oneof(
  effects({ kind: 'lose-request' }, { kind: 'lose-answer' }, { kind: 'twice' }),
  late.map((ms): Effect => ({ kind: 'delay', ms })),
);

const process: fc.Arbitrary<Effect> = fc.oneof(
  effects({ kind: 'kill', when: 'before' }, { kind: 'kill', when: 'after' }),
  fc.constantFrom(300, 1_200, 2_800).map((ms): Effect => ({ kind: 'freeze', ms })),
);

const people: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({
    kind: fc.constant<'lose-pane'>('lose-pane'),
    push,
    then: fc.constantFrom<'resume' | 'cancel' | 'nothing'>('resume', 'cancel', 'nothing'),
  }),
  fc.record({ kind: fc.constant<'second-pane'>('second-pane'), push }),
  fc.record({ kind: fc.constantFrom<'delete-rows' | 'update-table'>('delete-rows', 'update-table'), user, table }),
  fc.record({ kind: fc.constant<'add-rows'>('add-rows'), user, table, rows: fc.integer({ min: 1, max: 30 }) }),
);

// Not `hang`, for these: their deadline is 30 s in the product, no setting, and a run should take seconds.
const anyCall = fc.oneof(
  fc.record({
    status: fc.constantFrom(429, 500, 502, 503, 504),
    body: fc.constantFrom('error', 'pbiError', 'details', 'message', 'text', 'empty'),
  }),
  fc.record({ status: fc.constant(429), retryAfter: fc.constantFrom(0, 1, 2) }),
  fc.record({ status: fc.constantFrom(400, 401, 403, 408) }),
  fc.constant({ tokenExpired: true }),
  fc.constant({ claimsChallenge: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}' }),
  fc.constant({ dropBefore: true }),
  fc.constant({ commitThenDrop: true }),
  late.map((delayMs) => ({ delayMs })),
);

const write = fc.oneof(
  { weight: 2, arbitrary: anyCall },
  fc.record({ status: fc.constantFrom(408, 413) }),
  fc.constant({ hang: true }),
  late.map((commitLateMs) => ({ commitLateMs })),
  // Its sender has given up by then.
  fc.constantFrom(times.postDeadlineMs + 50, LATEST_COMMIT_MS).map((delayMs) => ({ delayMs })),
);

const fault = (operation: string, fields: fc.Arbitrary<Readonly<Record<string, unknown>>>): fc.Arbitrary<Effect> =>
  fields.map((given) => ({ kind: 'fault', fault: { operation, ...given } }));

/** The wire between the API and Power BI. */
const outOfReach: fc.Arbitrary<Effect> = fc.oneof(
  effects({ kind: 'lose-request' }, { kind: 'lose-answer' }),
  fc.constantFrom(200, times.postDeadlineMs + 100).map((ms): Effect => ({ kind: 'delay', ms })),
);

const noSignIn = fc
  .constantFrom({ status: 503 }, { status: 429, retryAfter: 1 }, { drop: true }, { aadsts: 50196 })
  .map((given): Effect => ({ kind: 'sign-in', fault: given }));

/** What goes wrong in each operation of Power BI, and how often. */
const powerBi: readonly (readonly [keyof (typeof reach)['power-bi'], number, fc.Arbitrary<Effect>])[] = [
  ['postRows', 4, fault('postRows', write)],
  ['postRows', 1, fault('postRows', fc.record({ partial: fc.integer({ min: 0, max: 20 }) }))],
  ['postRows', 1, outOfReach],
  ['postRows', 1, noSignIn],
  ['deleteRows', 1, fault('deleteRows', write)],
  ['deleteRows', 1, outOfReach],
  ['executeQueries', 2, fault('executeQueries', anyCall)],
  ['getDataset', 1, fault('getDataset', anyCall)],
];

const storage: fc.Arbitrary<Effect> = fc.oneof(
  effects({ kind: 'lose-request' }, { kind: 'lose-answer' }),
  effects(
    { kind: 'answer', status: 503, code: 'ServerBusy', after: false },
    { kind: 'answer', status: 500, code: 'OperationTimedOut', after: true },
    { kind: 'answer', status: 412, code: 'UpdateConditionNotSatisfied', after: false },
  ),
  fc.constantFrom(100, 700, 2_000).map((ms): Effect => ({ kind: 'delay', ms })),
);

function points<Where extends Point['where']>(
  where: Where,
  ...whats: readonly (keyof (typeof reach)[Where] & string)[]
): fc.Arbitrary<Point> {
  // Early points more often: a push of one batch has no others.
  const nthOf = (what: keyof (typeof reach)[Where]) =>
    fc.integer({ min: 1, max: Number(reach[where][what]) }).chain((max) => fc.integer({ min: 1, max }));
  return fc.constantFrom(...whats).chain((what) => nthOf(what).map((nth) => ({ where, what, nth })));
}

const panePoint = points('pane', 'start', 'batch', 'batch', 'batch', 'complete', 'cancel');
const storagePoint = points('storage', 'read', 'write');
const anyPoint = fc.oneof(
  panePoint,
  points('power-bi', 'postRows', 'postRows', 'deleteRows', 'executeQueries'),
  storagePoint,
);

const event: fc.Arbitrary<FaultEvent> = fc.oneof(
  ...powerBi.map(([what, weight, effect]) => ({
    weight,
    arbitrary: fc.record({ at: points('power-bi', what), effect }),
  })),
  { weight: 3, arbitrary: fc.record({ at: panePoint, effect: network }) },
  { weight: 2, arbitrary: fc.record({ at: storagePoint, effect: storage }) },
  { weight: 3, arbitrary: fc.record({ at: anyPoint, effect: process }) },
  { weight: 3, arbitrary: fc.record({ at: anyPoint, effect: people }) },
);

/** What seldom comes together by chance: an instance stands still, or a pane is lost, and others go on meanwhile. */
const together: fc.Arbitrary<readonly FaultEvent[]> = fc
  .record({
    at: anyPoint,
    effects: fc.oneof(
      push.map((n): readonly Effect[] => [
        // Longer than any claim takes to be settled: what it still sends then is late.
        { kind: 'freeze', ms: 3_500 },
        { kind: 'lose-pane', push: n, then: 'resume' },
      ]),
      fc
        .tuple(push, people)
        .map(([n, other]): readonly Effect[] => [{ kind: 'lose-pane', push: n, then: 'nothing' }, other]),
    ),
  })
  .map(({ at, effects: list }) => list.map((effect) => ({ at, effect })));

const schedule: fc.Arbitrary<Schedule> = fc.record({
  setup,
  pushes: fc.array(plannedPush, { minLength: 1, maxLength: 3 }),
  events: fc
    .array(fc.oneof({ weight: 8, arbitrary: event.map((one) => [one]) }, together), {
      minLength: 2,
      maxLength: 14,
      size: 'max',
    })
    .map((all) => all.flat()),
});

/** The schedule that a number stands for, always the same one. */
export function scheduleFromSeed(seed: number): Schedule {
  // The bias of a property's first runs towards small values is left out: each seed is a run of its own.
  const [found] = fc.sample(fc.noBias(schedule), { seed, numRuns: 1 });
  if (found === undefined) throw new Error(`There is no schedule of seed ${seed}.`);
  return withinPromises(found);
}

/** Takes out what the design promises nothing about. */
function withinPromises(given: Schedule): Schedule {
  if (given.setup.queries) return given;
  // Where rows can't be counted, a refusal after a part of the rows was taken can't be told from one in full.
  const isPartial = ({ effect }: FaultEvent) => effect.kind === 'fault' && 'partial' in effect.fault;
  return { ...given, events: given.events.filter((each) => !isPartial(each)) };
}

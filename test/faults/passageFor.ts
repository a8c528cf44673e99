import type { Passage } from './passage.ts';
import type { Effect, FaultEvent, Point } from './schedule.ts';
import type { Instance } from './startInstance.ts';

/** Where effects come about that are not the request's own. */
export interface Surroundings {
  /** Gives the local Power BI a fault, right before the request that it is for arrives. */
  readonly addPowerBiFault: (fault: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly addSignInFault: (fault: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What people do; nobody waits for it. */
  readonly onPeople: (effect: Effect) => void;
}

/** How a request gets through the events whose point it has come to. */
export function passageFor(events: readonly FaultEvent[], instance: Instance, surroundings: Surroundings): Passage {
  const passages = events.map(({ at, effect }) => passageOf(effect, at, instance, surroundings));
  return passages.reduce<Passage>(
    (all, { before, after, ...more }) => ({
      ...all,
      ...more,
      before: both(all.before, before),
      after: both(all.after, after),
    }),
    {},
  );
}

function both(first: Passage['before'], second: Passage['before']): Passage['before'] {
  if (first === undefined || second === undefined) return first ?? second;
  return async () => {
    await first();
    await second();
  };
}

function passageOf(effect: Effect, at: Point, instance: Instance, surroundings: Surroundings): Passage {
  switch (effect.kind) {
    case 'lose-request':
      return { isLost: true };
    case 'lose-answer':
      return { isAnswerLost: true };
    case 'twice':
      return { isDoubled: true };
    case 'delay':
      return { delayMs: effect.ms };
    case 'answer':
      return { isLost: !effect.after, answer: effect };
    case 'fault':
      return { before: () => surroundings.addPowerBiFault(effect.fault) };
    case 'sign-in':
      // Power BI says that the token has expired, and Entra gives no other.
      return {
        before: async () => {
          await surroundings.addSignInFault(effect.fault);
          await surroundings.addPowerBiFault({ operation: at.what, tokenExpired: true });
        },
      };
    case 'freeze':
      return { before: () => instance.freeze(effect.ms) };
    case 'kill':
      return effect.when === 'before'
        ? { before: () => instance.kill(), isLost: true }
        : { after: () => instance.kill(), isAnswerLost: true };
    default:
      return { before: () => surroundings.onPeople(effect) };
  }
}

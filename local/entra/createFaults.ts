import type { Fault } from './faults.ts';

/** The faults that wait to happen. */
export interface Faults {
  add(faults: readonly Fault[]): void;
  clear(): void;
  list(): readonly Fault[];
  /** Gives the first fault that is for this person, and counts it as used. */
  take(user: string | undefined): Fault | undefined;
}

/** Keeps the faults in the order in which they were added. */
export function createFaults(): Faults {
  let waiting: readonly Fault[] = [];

  return {
    add: (faults) => void (waiting = [...waiting, ...faults]),
    clear: () => void (waiting = []),
    list: () => waiting,
    take(user) {
      const found = waiting.find((fault) => fault.user === undefined || fault.user === user);
      if (found?.times !== undefined) waiting = waiting.flatMap((fault) => (fault === found ? usedOnce(fault) : fault));
      return found;
    },
  };
}

function usedOnce(fault: Fault): Fault[] {
  const times = (fault.times ?? 0) - 1;
  return times > 0 ? [{ ...fault, times }] : [];
}

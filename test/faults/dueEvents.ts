import type { FaultEvent, Point } from './schedule.ts';

/** Counts the requests of a run and gives the events whose point one of them has come to. */
export function dueEvents(
  events: readonly FaultEvent[],
): (where: Point['where'], what: string) => readonly FaultEvent[] {
  const counts = new Map<string, number>();
  return (where, what) => {
    const kind = `${where} ${what}`;
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    return events.filter(({ at }) => at.where === where && at.what === what && at.nth === nth);
  };
}

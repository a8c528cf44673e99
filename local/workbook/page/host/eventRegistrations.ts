import type { Members } from './hostObject.ts';

/** The methods with which office.js says that it listens to these events. The host raises them anyway, so there is nothing to note. */
export function eventRegistrations(...events: readonly string[]): NonNullable<Members['commands']> {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(names.map((name) => [name, () => undefined]));
}

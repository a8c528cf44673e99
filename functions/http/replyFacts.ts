const OUTCOMES: ReadonlySet<unknown> = new Set(['complete', 'in-doubt', 'cancelled']);

const isOutcome = (value: unknown) => OUTCOMES.has(value);
const isNumber = (value: unknown) => typeof value === 'number';

/** The facts by their names in a reply; a value of another kind is none. */
const facts = new Map([
  ['outcome', isOutcome],
  ['rowsSent', isNumber],
  ['rowsAdded', isNumber],
]);

/**
 * Picks out of a reply what the log is to have: how a push ended and how many rows that are. Nothing that a person wrote is
 * among them; all other replies give nothing.
 */
export function replyFacts(reply: unknown): Readonly<Record<string, unknown>> {
  if (typeof reply !== 'object' || reply === null) return {};
  return Object.fromEntries(Object.entries(reply).filter(([name, value]) => facts.get(name)?.(value)));
}

import type { RequestLine } from '../telemetry/tellOf.ts';

const OUTCOMES: ReadonlySet<unknown> = new Set(['complete', 'in-doubt', 'cancelled']);

const isOutcome = (value: unknown): value is string => OUTCOMES.has(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * Picks out of a reply what the log is to have: how a push ended and how many rows that are. Nothing that a person wrote is
 * among them; all other replies, and values of another kind, give nothing.
 */
export function replyFacts(reply: unknown): RequestLine {
  if (typeof reply !== 'object' || reply === null) return {};
  const { outcome, rowsSent, rowsAdded }: { outcome?: unknown; rowsSent?: unknown; rowsAdded?: unknown } = reply;
  return {
    ...(isOutcome(outcome) && { outcome }),
    ...(isNumber(rowsSent) && { rowsSent }),
    ...(isNumber(rowsAdded) && { rowsAdded }),
  };
}

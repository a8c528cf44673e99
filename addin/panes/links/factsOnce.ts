import type { Link } from '../../links/link.ts';
import { tableKey } from './tableKey.ts';

/** Asks what is known of the table of a link. */
export type AskFacts<Facts> = (link: Link, signal: AbortSignal) => Promise<Facts>;

/**
 * Asks for each table once, also where the answer is a problem: Power BI counts the rows of a table, which it lets each
 * person do 120 times a minute. A question that was given up is asked again.
 */
export function factsOnce<Facts>(ask: AskFacts<Facts>): AskFacts<Facts> {
  const asked = new Map<string, Promise<Facts>>();
  return async (link, signal) => {
    const key = tableKey(link);
    const before = asked.get(key);
    if (before) return before;
    const answer = ask(link, signal);
    asked.set(key, answer);
    try {
      return await answer;
    } catch (error) {
      if (signal.aborted) asked.delete(key);
      throw error;
    }
  };
}

import { z } from 'zod';

const facts = z.object({
  outcome: z.enum(['complete', 'in-doubt', 'cancelled']).exactOptional(),
  rowsSent: z.number().exactOptional(),
  rowsAdded: z.number().exactOptional(),
});

/** What of a reply goes into the log: how a push ended and how many rows that are. Empty for all other replies. */
export type ReplyFacts = z.output<typeof facts>;

/** Picks the facts that the log is to have out of a reply; nothing that a person wrote is among them. */
export function replyFacts(reply: unknown): ReplyFacts {
  return facts.safeParse(reply).data ?? {};
}

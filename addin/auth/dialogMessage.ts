import { z } from 'zod';
import { signInOutcomes } from './signInOutcome.ts';

/** What the dialog tells the pane, once, before the pane closes it. */
export const dialogMessage = z.discriminatedUnion('kind', [
  /** `expiresAt`: milliseconds since 1970. */
  z.object({ kind: z.literal('token'), token: z.string(), expiresAt: z.number() }),
  z.object({ kind: z.literal('consented') }),
  z.object({ kind: z.literal('failed'), outcome: z.enum(signInOutcomes), sourceCode: z.string().exactOptional() }),
]);

/** What the dialog tells the pane. */
export type DialogMessage = z.output<typeof dialogMessage>;

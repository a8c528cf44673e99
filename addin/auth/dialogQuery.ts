import { z } from 'zod';

/** What the dialog's page is opened for; it travels in the query of its address. */
export const dialogQuery = z.object({
  for: z.enum(['token', 'consent']),
  /** The claims that the token has to carry, as JSON text. */
  claims: z.string().exactOptional(),
  prompt: z.enum(['select_account']).exactOptional(),
});

/** What the dialog's page is opened for. */
export type DialogQuery = z.output<typeof dialogQuery>;

import { z } from 'zod';

/** One request that the bench's Power BI has answered; times in milliseconds of its own clock. */
export const powerBiRequest = z.object({
  isRows: z.boolean(),
  from: z.number(),
  to: z.number(),
  dataset: z.string().optional(),
});

/** One of {@link powerBiRequest}. */
export type PowerBiRequest = z.output<typeof powerBiRequest>;

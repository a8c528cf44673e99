import { z } from 'zod';

const addresses = z.object({
  workbook: z.url(),
  api: z.url(),
  powerbi: z.url(),
  entra: z.url(),
  signIn: z.url(),
  storage: z.string().min(1),
});

/** Addresses of the local cloud that this run of the flows uses; `api` ends in `/api`, `storage` is a connection string. */
export const cloud = addresses.parse(JSON.parse(process.env.TEST_CLOUD ?? '{}'));

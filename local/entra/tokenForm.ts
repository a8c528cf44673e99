import { z } from 'zod';

/** The fields of a token request that the local Entra looks at. */
export const tokenForm = z.object({
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  client_assertion: z.string().optional(),
  grant_type: z.string().optional(),
  requested_token_use: z.string().optional(),
  assertion: z.string().optional(),
  scope: z.string().optional(),
  code: z.string().optional(),
  code_verifier: z.string().optional(),
  redirect_uri: z.string().optional(),
});

/** The fields of a token request that the local Entra looks at. */
export type TokenForm = z.output<typeof tokenForm>;

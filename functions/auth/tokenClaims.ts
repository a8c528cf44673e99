import * as z from 'zod';

/**
 * The claims of an access token that this API reads; `scp` is missing from tokens that stand for an app alone.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export const tokenClaims = z.object({
  ver: z.enum(['1.0', '2.0']),
  iss: z.string(),
  tid: z.guid(),
  oid: z.guid(),
  name: z.string().optional(),
  scp: z.string().optional(),
  idtyp: z.string().optional(),
  preferred_username: z.string().optional(),
  upn: z.string().optional(),
  unique_name: z.string().optional(),
});

/** The claims of an access token that this API reads. */
export type TokenClaims = z.output<typeof tokenClaims>;

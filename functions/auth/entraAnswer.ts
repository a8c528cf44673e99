import * as z from 'zod';

/** What MSAL doesn't tell about the last request to Entra. */
export interface EntraAnswer {
  readonly status?: number | undefined;
  /** Seconds, when Entra names them. */
  readonly retryAfter?: number | undefined;
  /** Why there was no usable answer. */
  readonly failure?: unknown;
  /** What the body says; undefined without one that can be read. */
  readonly said?: EntraSaid | undefined;
}

const optionalText = z.string().trim().min(1).optional().catch(undefined);
const seconds = z.coerce.number().nonnegative().transform(Math.floor).optional().catch(undefined);

// A field of another type than the documented one must not hide the rest, and makes MSAL fail without a reason.
const body = z.object({
  token_type: optionalText,
  access_token: optionalText,
  expires_in: seconds,
  ext_expires_in: seconds,
  error: optionalText,
  error_description: optionalText,
  error_codes: z.array(z.coerce.number().int()).catch([]),
  suberror: optionalText,
  claims: z
    .union([z.string().trim().min(1), z.record(z.string(), z.unknown()).transform((claims) => JSON.stringify(claims))])
    .optional()
    .catch(undefined),
  correlation_id: optionalText,
  trace_id: optionalText,
  timestamp: optionalText,
});

/** An answer of Entra's token endpoint. Its refresh and id tokens are left out, so that nothing keeps them. */
export type TokenAnswer = z.output<typeof body>;

/**
 * Reads an answer of Entra's token endpoint.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow#error-response-example
 */
export function readTokenAnswer(content: Readonly<Record<string, unknown>>): TokenAnswer {
  return body.parse(content);
}

/** The fields of the token endpoint's answer that this API acts on. */
export interface EntraSaid {
  /** OAuth's name of the error. */
  readonly error: string | undefined;
  readonly suberror: string | undefined;
  /** The number after AADSTS. */
  readonly aadsts: number | undefined;
  /** The claims that the next sign-in has to bring, as JSON text. */
  readonly claims: string | undefined;
  /** Seconds that the token of the answer is good for. */
  readonly expiresIn: number | undefined;
}

/** Gives what an answer says beside its token. */
export function entraSaidFrom(answer: TokenAnswer): EntraSaid {
  // The description is for people, but where the list is missing it is all there is.
  const written = /^AADSTS(\d+)/.exec(answer.error_description ?? '')?.[1];
  return {
    error: answer.error,
    suberror: answer.suberror,
    aadsts: answer.error_codes[0] ?? (written === undefined ? undefined : Number(written)),
    claims: answer.claims,
    expiresIn: answer.expires_in ?? answer.ext_expires_in,
  };
}

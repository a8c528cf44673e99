import { randomUUID } from 'node:crypto';
import { entraErrors, type EntraErrorKind } from './entraErrors.ts';

/** What an error of the token endpoint may say beyond its number. */
export interface EntraErrorExtras {
  /** Goes behind the text, as Entra's "[Reason - …]". */
  readonly reason?: string;
  /** JSON text of the claims that the next sign-in has to bring. */
  readonly claims?: string;
  /** Takes the place of the number's own status. */
  readonly status?: number;
}

/** A refusal of the token endpoint. */
export class EntraError extends Error {
  override readonly name = 'EntraError';
  readonly aadsts: number;
  readonly status: number;
  readonly claims: string | undefined;
  readonly #kind: EntraErrorKind;

  constructor(aadsts: number, { reason, claims, status }: EntraErrorExtras = {}, options?: ErrorOptions) {
    const kind = entraErrors[aadsts];
    if (kind === undefined) throw new RangeError(`The local Entra has no words for AADSTS${aadsts}.`);
    super(`AADSTS${aadsts}: ${kind.text}${reason === undefined ? '' : ` [Reason - ${reason}]`}`, options);
    this.aadsts = aadsts;
    this.status = status ?? kind.status;
    this.claims = claims;
    this.#kind = kind;
  }

  /** The body as Entra sends it; `now` is in milliseconds since 1970. */
  body(now: number, correlationId: string): Readonly<Record<string, unknown>> {
    const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
    const traceId = randomUUID();
    const { error, suberror } = this.#kind;
    return {
      error,
      error_description: `${this.message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [this.aadsts],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      error_uri: `https://login.microsoftonline.com/error?code=${this.aadsts}`,
      ...(suberror === undefined ? {} : { suberror }),
      ...(this.claims === undefined ? {} : { claims: this.claims }),
    };
  }
}

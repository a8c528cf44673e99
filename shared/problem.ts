import type { TableChanges } from './table/tableChanges.ts';
import type { Violation } from './violation.ts';

/** Every code a problem can have, with the HTTP status that the API answers it with. Codes never change their meaning. */
export const problemStatus = {
  // what was sent
  bad_json: 400,
  invalid_request: 400,
  invalid_table: 400,
  invalid_rows: 400,
  body_too_large: 413,
  unsupported_media_type: 415,
  refused_by_power_bi: 400,
  unknown_route: 404,
  method_not_allowed: 405,
  // who sent it
  not_signed_in: 401,
  invalid_token: 401,
  sign_in_again: 401,
  claims_challenge: 401,
  scope_missing: 403,
  app_only_token: 403,
  tenant_not_allowed: 403,
  consent_required: 403,
  blocked_by_policy: 403,
  not_assigned: 403,
  no_power_bi: 403,
  not_permitted: 403,
  policy_denied: 403,
  // what it was about
  dataset_not_found: 404,
  table_not_found: 404,
  not_a_push_dataset: 404,
  group_not_found: 404,
  push_not_found: 404,
  dataset_name_taken: 409,
  confirmation_required: 409,
  creation_in_doubt: 409,
  dataset_creation_retired: 410,
  // the life of a push
  push_in_progress: 409,
  unfinished_push: 409,
  already_pushed: 409,
  push_changed: 409,
  push_closed: 409,
  idempotency_key_reused: 422,
  superseded: 409,
  table_changed: 409,
  batch_in_progress: 409,
  batch_changed: 409,
  batch_in_doubt: 409,
  batch_missing: 409,
  batch_refused: 422,
  quota_exhausted: 429,
  throttled: 429,
  // what stands behind
  power_bi_error: 502,
  power_bi_unavailable: 503,
  sign_in_unavailable: 503,
  storage_unavailable: 503,
  misconfigured: 500,
  internal: 500,
} as const;

/** The stable name of what went wrong. */
export type ProblemCode = keyof typeof problemStatus;

/** What Power BI itself said. */
export interface PowerBiAnswer {
  readonly status: number;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
}

/** What helps to act on a problem; every field goes onto the wire. */
export interface ProblemDetails {
  /** One entry for each field or cell that is wrong. */
  readonly errors?: readonly Violation[] | undefined;
  /** Seconds after which a repeat may succeed. */
  readonly retryAfter?: number | undefined;
  /** The limit that was passed, in its own unit. */
  readonly limit?: number | undefined;
  /** The claims that Entra wants the next token to carry, as JSON text. */
  readonly claims?: string | undefined;
  readonly powerBi?: PowerBiAnswer | undefined;
  /** The push that stands in the way. */
  readonly push?:
    | {
        readonly id: string;
        readonly by: string;
        readonly since: string;
        readonly workbook: string;
        /** Its table, where that is not the one that was asked about. */
        readonly tableName?: string | undefined;
      }
    | undefined;
  /** When an equal append finished, ISO 8601 in UTC. */
  readonly finishedAt?: string | undefined;
  /** Rows that had landed when a later batch failed. */
  readonly rowsLanded?: number | undefined;
  /** What a new definition would change, when that has to be confirmed first. */
  readonly changes?: TableChanges | undefined;
  /** Ids of the datasets that have the name already. */
  readonly datasetIds?: readonly string[] | undefined;
}

/** Anything that went wrong and that a caller can be told of. Thrown anywhere, answered in two places only. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /**
   * @param code what went wrong
   * @param message a sentence for the person: what is wrong and what to do; never cells, tokens or names of people
   * @param details fields that help to act
   * @param options `cause`: the error that was translated, for the log
   */
  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return problemStatus[this.code];
  }
}

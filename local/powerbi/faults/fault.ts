import { z } from 'zod';
import { operations } from '../operations/operation.ts';

const milliseconds = z.number().int().min(0).max(600_000);

/** The forms that an injected error can have; see section 3b of the facts. */
export const faultBodies = ['error', 'pbiError', 'details', 'message', 'text', 'empty'] as const;

/** What a fault does; exactly one of these is given. */
const effects = {
  /** Refuses with this status, before anything is done. */
  status: z.number().int().min(400).max(599).optional(),
  /** Closes the connection before anything is done. */
  dropBefore: z.literal(true).optional(),
  /** Does the work and then closes the connection without an answer. */
  commitThenDrop: z.literal(true).optional(),
  /** Does the work and answers, so much later. */
  delayMs: milliseconds.optional(),
  /** Never answers and does nothing. */
  hang: z.literal(true).optional(),
  /** Closes the connection at once and does the work so much later. */
  commitLateMs: milliseconds.optional(),
  tokenExpired: z.literal(true).optional(),
  /** The claims that the next token should carry, as JSON text. */
  claimsChallenge: z.string().optional(),
  featureDeprecated: z.literal(true).optional(),
  /** Adds only so many rows and then refuses with 429. */
  partial: z.number().int().min(0).optional(),
  /** Creates the dataset and answers 202 instead of 201. */
  accepted: z.literal(true).optional(),
};

const effectNames = new Set(Object.keys(effects));

/** A fault to inject: which requests it hits, how often, and its one effect. */
export const fault = z
  .strictObject({
    operation: z.enum([...operations, 'any']),
    /** Only requests for this dataset. */
    datasetId: z.guid().toLowerCase().optional(),
    /** How many requests it hits. */
    times: z.number().int().min(1).default(1),
    ...effects,
    /** With `status`: the form of the body. 429 defaults to `message`, as the gateway answers it. */
    body: z.enum(faultBodies).optional(),
    /** With `status`: the `Retry-After` header, in seconds. */
    retryAfter: z.number().int().min(0).optional(),
  })
  .refine((given) => Object.keys(given).filter((key) => effectNames.has(key)).length === 1, {
    error: `A fault has exactly one effect of ${[...effectNames].join(', ')}.`,
  })
  .refine((given) => given.partial === undefined || given.operation === 'postRows', {
    error: 'partial goes with postRows only.',
  })
  .refine((given) => given.accepted === undefined || given.operation === 'createDataset', {
    error: 'accepted goes with createDataset only.',
  });

/** A fault to inject. */
export type Fault = z.output<typeof fault>;

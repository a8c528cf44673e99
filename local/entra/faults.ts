import { z } from 'zod';
import { people } from '../people.ts';
import { entraErrors } from './entraErrors.ts';

const known = Object.keys(entraErrors).join(', ');

const whom = {
  /** Only requests for this person; everybody's when left out. */
  user: z.enum(people.map((person) => person.user)).optional(),
  /** How many requests fail; all until the faults are cleared when left out. */
  times: z.number().int().min(1).optional(),
};

/** One way in which the token endpoint is told to fail. */
export const fault = z.union(
  [
    /** Entra's answer with this number. */
    z.strictObject({
      ...whom,
      aadsts: z.number().refine((number) => number in entraErrors, `must be one of ${known}`),
      retryAfter: z.number().int().optional(),
    }),
    /** Too many requests or a broken server; `html` answers with a page instead of JSON. */
    z.strictObject({
      ...whom,
      status: z.union([z.literal(429), z.number().int().min(500).max(599)]),
      retryAfter: z.number().int().optional(),
      html: z.boolean().optional(),
    }),
    /** Everybody needs a second factor; a token that `/local/token` issued with the challenge has it. */
    z.strictObject({ ...whom, claimsChallenge: z.literal(true) }),
    /** The connection breaks, without an answer. */
    z.strictObject({ ...whom, drop: z.literal(true) }),
    /** No answer ever comes. */
    z.strictObject({ ...whom, hang: z.literal(true) }),
    z.strictObject({ ...whom, redirectTo: z.url() }),
  ],
  'A fault is one of {"aadsts":65001}, {"status":503}, {"claimsChallenge":true}, {"drop":true}, {"hang":true} and ' +
    '{"redirectTo":"http://…"}; each takes "user" and "times", the first two "retryAfter", the second "html". ' +
    `Known numbers: ${known}. Known users: ${people.map((person) => person.user).join(', ')}.`,
);

/** One way in which the token endpoint is told to fail. */
export type Fault = z.output<typeof fault>;

/** What is posted to `/local/faults`: one fault or several. */
export const faultList = z.preprocess((given): unknown => (Array.isArray(given) ? given : [given]), z.array(fault));

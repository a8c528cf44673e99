import { Problem, type ProblemCode } from '../../shared/problem.ts';
import type { EntraSaid } from './entraAnswer.ts';

/**
 * What the numbers of Entra's errors mean to the person; every other number means that the registration is wrong.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const meanings: Partial<Record<ProblemCode, readonly number[]>> = {
  // 500133: the assertion has expired. 700024 reads alike, but is about this API's own certificate. 50072 to 50079 ask
  // for a second factor; without claims to pass on, a new sign-in is what brings it.
  sign_in_again: [
    50013, 500133, 50055, 50058, 50072, 50074, 50076, 50078, 50079, 50089, 50132, 50133, 50144, 50158, 50173, 70008,
    70043, 700082, 700084,
  ],
  consent_required: [65001, 65004, 90094, 90095],
  blocked_by_policy: [50053, 50057, 50097, 50129, 50131, 53000, 53001, 53002, 53003, 53011, 530032, 530035],
  not_assigned: [50105],
  no_power_bi: [500011, 500014, 650052],
};

const sentences = {
  sign_in_again: 'Microsoft Entra no longer takes your sign-in. Sign in again.',
  consent_required:
    'Your organisation has not allowed this add-in to use Power BI for you. Ask an administrator to grant consent.',
  blocked_by_policy: 'A policy of your organisation does not permit this sign-in. Ask your administrator.',
  not_assigned: 'You are not assigned to this application. Ask your administrator to assign you.',
  no_power_bi: 'Your organisation has no Power BI that this add-in can use. Ask your administrator.',
} as const satisfies Partial<Record<ProblemCode, string>>;

/** A refusal of Entra's token endpoint, as far as its meaning goes. */
export interface EntraRefusal {
  readonly said: EntraSaid | undefined;
  /** Whether MSAL says that only the person can go on from here. */
  readonly interaction: boolean;
  /** What an administrator finds the refusal by in Entra's sign-in log. */
  readonly correlationId: string;
}

/** Translates a refusal of Entra's token endpoint that asks for no claims. */
export function problemFromAadsts(refusal: EntraRefusal, options: ErrorOptions): Problem {
  const code = meaningOf(refusal);
  if (code !== undefined) return new Problem(code, sentences[code], {}, options);
  const { aadsts, error } = refusal.said ?? {};
  const number = aadsts === undefined ? (error ?? 'no number') : `AADSTS${aadsts}`;
  return new Problem(
    'misconfigured',
    'Microsoft Entra refuses the registration of this add-in ' +
      `(${number}, correlation id ${refusal.correlationId}). Tell its administrator.`,
    {},
    options,
  );
}

function meaningOf({ said, interaction }: EntraRefusal): keyof typeof sentences | undefined {
  const { aadsts, error, suberror } = said ?? {};
  const codes = Object.keys(sentences) as (keyof typeof sentences)[];
  const byNumber = codes.find((code) => aadsts !== undefined && meanings[code]?.includes(aadsts));
  if (byNumber !== undefined) return byNumber;
  if (suberror === 'consent_required' || error === 'consent_required') return 'consent_required';
  if (suberror === 'message_only') return 'blocked_by_policy';
  const isUnnumberedGrant = error === 'invalid_grant' && aadsts === undefined;
  return interaction || isUnnumberedGrant || suberror === 'bad_token' ? 'sign_in_again' : undefined;
}

import { getHealth } from '../../shared/contract/config.ts';
import { getMe } from '../../shared/contract/me.ts';
import type { TokenSourceName } from '../auth/tokenSource.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { PaneServices } from './paneServices.ts';
import type { ShownProblem } from './shownProblem.ts';
import type { Person } from './usePerson.ts';

/** What has to go well between the pane and Power BI, in this order. */
export const connectionSteps = ['service', 'signIn', 'token', 'exchange', 'powerBi'] as const;

/** One thing that has to go well between the pane and Power BI. */
export type ConnectionStep = (typeof connectionSteps)[number];

/** What a check of the connection found. */
export interface ConnectionReport {
  /** The step that failed, and why; undefined: all went well. */
  readonly failed?: { readonly step: ConnectionStep; readonly problem: ShownProblem };
  /** Which way to sign in gave the token; left out where none was had. */
  readonly source?: TokenSourceName | undefined;
  /** Who the API says is signed in. */
  readonly person?: Person;
}

/** What the exchange of the sign-in for a Power BI token can fail with; anything else is Power BI's own. */
const ofExchange: ReadonlySet<string> = new Set([
  'claims_challenge',
  'sign_in_again',
  'consent_required',
  'blocked_by_policy',
  'not_assigned',
  'no_power_bi',
  'sign_in_unavailable',
  'misconfigured',
]);

/** Goes from the pane to Power BI step by step, with one real question at the end, and says where it stopped. */
export async function checkConnection(
  { callApi, tokenSource }: Pick<PaneServices, 'callApi' | 'tokenSource'>,
  signal: AbortSignal,
): Promise<ConnectionReport> {
  const service = await outcomeOf(() => callApi(getHealth, { params: {} }, { signal }));
  if ('problem' in service) return stopped('service', service.problem);
  const me = await outcomeOf(() => callApi(getMe, { params: {} }, { signal }));
  if ('problem' in me) {
    const hadToken = !me.problem.code.startsWith('sign-in: ');
    return hadToken ? { ...stopped('token', me.problem), source: tokenSource() } : stopped('signIn', me.problem);
  }
  const asked = await outcomeOf(() => callApi(getMe, { params: {}, query: { check: 'powerbi' } }, { signal }));
  const known = { source: tokenSource(), person: me.value };
  if (!('problem' in asked)) return { ...known, person: asked.value };
  return { ...stopped(ofExchange.has(asked.problem.code) ? 'exchange' : 'powerBi', asked.problem), ...known };
}

function stopped(step: ConnectionStep, problem: ShownProblem): ConnectionReport {
  return { failed: { step, problem } };
}

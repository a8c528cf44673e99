import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { problemStatus, type ProblemCode } from '../../shared/problem.ts';
import { hasBody } from './openApiRequestBody.ts';

const ofAll: readonly ProblemCode[] = ['invalid_request', 'internal'];
const ofBodies: readonly ProblemCode[] = ['bad_json', 'unsupported_media_type', 'body_too_large'];

/** What can stand in the way of everybody who has to be signed in: the sign-in, Power BI, storage. */
const ofSignedIn: readonly ProblemCode[] = [
  'not_signed_in',
  'invalid_token',
  'sign_in_again',
  'claims_challenge',
  'scope_missing',
  'app_only_token',
  'tenant_not_allowed',
  'consent_required',
  'blocked_by_policy',
  'not_assigned',
  'no_power_bi',
  'not_permitted',
  'policy_denied',
  'refused_by_power_bi',
  'throttled',
  'power_bi_error',
  'power_bi_unavailable',
  'sign_in_unavailable',
  'storage_unavailable',
  'misconfigured',
];

const ofPlaces: Readonly<Record<string, ProblemCode>> = {
  '{groupId}': 'group_not_found',
  '{datasetId}': 'dataset_not_found',
  '{tableName}': 'not_a_push_dataset',
};

/** The codes that an operation can be answered with, by their HTTP status; both in the order of the list of all codes. */
export function openApiProblemCodes(endpoint: AnyEndpoint, path: string): ReadonlyMap<number, readonly ProblemCode[]> {
  return byStatus([
    ...ofAll,
    ...(hasBody(endpoint) ? ofBodies : []),
    ...(endpoint.access === 'user' ? ofSignedIn : []),
    ...path.split('/').flatMap((segment) => ofPlaces[segment] ?? []),
    ...endpoint.problems,
  ]);
}

/** The codes that every operation for people who are signed in has, by their HTTP status. */
export const commonProblemCodes = byStatus([...ofAll, ...ofSignedIn]);

function byStatus(codes: readonly ProblemCode[]): ReadonlyMap<number, readonly ProblemCode[]> {
  const wanted = new Set(codes);
  const known = Object.keys(problemStatus) as ProblemCode[];
  return Map.groupBy(
    known.filter((code) => wanted.has(code)),
    (code) => problemStatus[code],
  );
}

import type { ProblemCode } from '../../shared/problem.ts';

const repeatable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'push_in_progress',
  'superseded',
  'batch_in_progress',
  'batch_in_doubt',
  'quota_exhausted',
  'throttled',
  'power_bi_unavailable',
  'sign_in_unavailable',
  'storage_unavailable',
]);

/** Tells whether a problem can say in how many seconds a repeat may succeed. */
export function isRepeatable(code: ProblemCode): boolean {
  return repeatable.has(code);
}

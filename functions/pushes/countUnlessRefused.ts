import { Problem, type ProblemCode } from '../../shared/problem.ts';

const REFUSED: ReadonlySet<ProblemCode> = new Set([
  'refused_by_power_bi',
  'power_bi_error',
  'not_permitted',
  'dataset_not_found',
]);

/**
 * Counts by a query, or gives undefined where Power BI refuses the query for good: no such column, not permitted.
 * @throws {Problem} when it can't be asked right now
 */
export async function countUnlessRefused(count: () => Promise<number>): Promise<number | undefined> {
  try {
    return await count();
  } catch (error) {
    if (error instanceof Problem && REFUSED.has(error.code)) return undefined;
    throw error;
  }
}

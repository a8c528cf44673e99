import { Problem } from '../../shared/problem.ts';

/**
 * Counts by a query, or gives undefined where Power BI refuses the query for good: no such column, not permitted.
 * @throws {Problem} when it can't be asked right now
 */
export async function countUnlessRefused(count: () => Promise<number>): Promise<number | undefined> {
  try {
    return await count();
  } catch (error) {
    const refused =
      error instanceof Problem && ['power_bi_error', 'not_permitted', 'dataset_not_found'].includes(error.code);
    if (refused) return undefined;
    throw error;
  }
}

import type { Receipt } from '../../shared/contract/push.ts';
import { Problem } from '../../shared/problem.ts';
import { totalsAgree } from '../../shared/table/totalsAgree.ts';
import { sumColumns } from '../powerbi/sumColumns.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Holds what the caller's numeric columns add up to against what Power BI adds up; undefined where this push's rows can't
 * be told from others', or where Power BI can't be asked.
 */
export async function compareTotals(context: PushContext, push: PushRecord): Promise<Receipt['totals']> {
  const { totals = [], verifiedBy, mode } = push;
  const isAlone = verifiedBy === 'row-count' && mode === 'replace';
  if (totals.length === 0 || (verifiedBy !== 'mark' && !isAlone)) return undefined;
  const columns = totals.map(({ column }) => column);
  const sums = await sumsOrNothing(() =>
    sumColumns(context.powerBi, context.place, columns, isAlone ? undefined : push.id),
  );
  return (
    sums &&
    totals.flatMap((total) => {
      const powerBi = sums.get(total.column);
      if (powerBi === undefined) return [];
      const { column, sum, blanks, magnitude } = total;
      const type = push.columns.find(({ name }) => name === column)?.dataType;
      const excel = { sum, blanks };
      return [{ column, excel, powerBi, equal: totalsAgree(type, excel, powerBi, { magnitude, rows: push.rows }) }];
    })
  );
}

/** Totals are a help beside the count of the rows: without them the receipt is still one. */
async function sumsOrNothing<Sums>(ask: () => Promise<Sums>): Promise<Sums | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

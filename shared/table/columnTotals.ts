import type { CellValue } from './cellValue.ts';
import { tenThousandthsFrom, textFromTenThousandths } from './fixedDecimal.ts';
import type { Table } from './table.ts';

/** What a numeric column adds up to on the way to Power BI, to be held against what Power BI adds up. */
export interface ColumnTotal {
  readonly column: string;
  /** The sum's digits: exact for Int64 and Decimal, the nearest Double otherwise. */
  readonly sum: string;
  /** Sum of the absolute values, by which the error of adding Doubles is judged. */
  readonly magnitude: number;
  readonly blanks: number;
}

/** Adds up every numeric column of a table. */
export function columnTotals(table: Table): readonly ColumnTotal[] {
  return table.columns.flatMap(({ name, dataType }, c) => {
    const values = table.values[c] ?? [];
    if (dataType === 'Double') return [{ column: name, ...sumOfDoubles(values) }];
    if (dataType === 'Int64' || dataType === 'Decimal') return [{ column: name, ...exactSum(values) }];
    return [];
  });
}

type Total = Omit<ColumnTotal, 'column'>;

/** Neumaier's way to add Doubles: the error doesn't grow with the number of rows. */
function sumOfDoubles(values: readonly CellValue[]): Total {
  let [sum, lost, magnitude, blanks] = [0, 0, 0, 0];
  for (const value of values) {
    if (typeof value !== 'number') {
      blanks += 1;
      continue;
    }
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    magnitude += Math.abs(value);
  }
  return { sum: String(sum + lost), magnitude, blanks };
}

function exactSum(values: readonly CellValue[]): Total {
  let [whole, scaled, magnitude, blanks] = [0, 0n, 0, 0];
  for (const value of values) {
    if (value === null) {
      blanks += 1;
      continue;
    }
    magnitude += Math.abs(Number(value));
    // Small whole numbers are added as such: a BigInt for each of a million rows takes a second.
    if (Number.isSafeInteger(value) && Number.isSafeInteger(whole + Number(value))) whole += Number(value);
    else scaled += tenThousandthsFrom(String(value)) ?? 0n;
  }
  return { sum: textFromTenThousandths(scaled + BigInt(whole) * 10_000n), magnitude, blanks };
}

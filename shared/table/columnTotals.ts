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

// Ten-thousandths below this come whole out of a Number's product: its two roundings are off by less than a half.
const MAX_EXACT_PRODUCT = 2 ** 50;

function exactSum(values: readonly CellValue[]): Total {
  let [beyond, magnitude, blanks] = [0n, 0, 0];
  const [wholes, tenThousandths] = [createIntegerSum(), createIntegerSum()];
  for (const value of values) {
    if (value === null) {
      blanks += 1;
      continue;
    }
    const number = Number(value);
    const scaled = Math.round(number * 10_000);
    magnitude += Math.abs(number);
    if (Number.isSafeInteger(value)) wholes.add(number);
    else if (Math.abs(scaled) < MAX_EXACT_PRODUCT) tenThousandths.add(scaled);
    else beyond += tenThousandthsFrom(String(value)) ?? 0n;
  }
  const sum = wholes.total() * 10_000n + tenThousandths.total() + beyond;
  return { sum: textFromTenThousandths(sum), magnitude, blanks };
}

/** Adds safe integers without loss; as Numbers while their sum is one, because a million BigInts take half a second. */
function createIntegerSum() {
  let [part, carried] = [0, 0n];
  function add(value: number): void {
    const next = part + value;
    if (Number.isSafeInteger(next)) {
      part = next;
      return;
    }
    carried += BigInt(part);
    part = value;
  }
  return { add, total: (): bigint => carried + BigInt(part) };
}

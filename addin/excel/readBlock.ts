import type { Area } from './area.ts';
import { forgetRange } from './forgetRange.ts';
import { rangeFromArea } from './rangeFromArea.ts';
import { firstVisible, type Hidden } from './readHidden.ts';

/** The cells of a block as Excel gives them, row by row, hidden rows left out. */
export interface Block {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** The sheet's row number (from 1) of each row. */
  readonly rowNumbers: readonly number[];
}

// Codes of a request, response or range that is too large; the first two come from Excel on the web only.
// Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
const limitCodes: readonly string[] = [
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
];

/** Reads one block of cells in one exchange with Excel; undefined when it is too large for that. */
export async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  hidden: Hidden,
): Promise<Block | undefined> {
  const range = rangeFromArea(sheet, area);
  try {
    return hidden.rows > 0
      ? await readVisible(context, range, firstVisible(hidden.columns))
      : await readAll(context, range, area);
  } catch (error) {
    if (error instanceof OfficeExtension.Error && limitCodes.includes(error.code)) return undefined;
    throw error;
  } finally {
    forgetRange(range);
  }
}

async function readAll(
  context: Excel.RequestContext,
  range: Excel.Range,
  { row, rows }: Area,
): Promise<Block | undefined> {
  range.load('values,valueTypes,numberFormat');
  await context.sync();
  return blockFrom(
    range,
    Array.from({ length: rows }, (_, r) => row + r + 1),
  );
}

// A view rather than `getSpecialCells`: a filter leaves thousands of areas, and a view gives all their rows in one answer.
async function readVisible(
  context: Excel.RequestContext,
  range: Excel.Range,
  visibleColumn: number,
): Promise<Block | undefined> {
  const view = range.getVisibleView().load('values,valueTypes,numberFormat');
  // The addresses of one column say which rows the view holds.
  const oneColumn = range.getColumn(visibleColumn);
  const rows = oneColumn.getVisibleView().load('cellAddresses');
  await context.sync();
  forgetRange(oneColumn);
  const addresses: unknown = rows.cellAddresses;
  if (!isGrid(addresses)) return undefined;
  return blockFrom(
    view,
    addresses.map(([address]) => rowNumberOf(address)),
  );
}

function blockFrom(
  cells: Pick<Excel.Range, 'values' | 'valueTypes' | 'numberFormat'>,
  rowNumbers: readonly number[],
): Block | undefined {
  const values: unknown = cells.values;
  const valueTypes: unknown = cells.valueTypes;
  const numberFormats: unknown = cells.numberFormat;
  // Excel may answer null instead of failing: https://github.com/OfficeDev/office-js/issues/6781
  if (!isGrid(values) || !isGrid(valueTypes) || !isGrid(numberFormats)) return undefined;
  return { values, valueTypes, numberFormats, rowNumbers };
}

function isGrid(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

function rowNumberOf(address: unknown): number {
  const digits = /(\d+)$/.exec(String(address))?.[1];
  return Number(digits);
}

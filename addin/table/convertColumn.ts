import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { cellConverter } from './cellConverter.ts';
import { cellKinds, type CellKind } from './cellKinds.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { FindingKind } from './finding.ts';
import type { FindingCollector } from './findingCollector.ts';
import type { Pause } from './pause.ts';
import { forStretches } from './forStretches.ts';
import { rememberingConverter } from './rememberingConverter.ts';
import type { RowSpan } from './rowSpan.ts';
import { excelValueTypes, HOLDS, type SelectionColumn } from './selectionColumn.ts';

const RICH_VALUE = excelValueTypes.indexOf('RichValue');

/** Which rows of a column are converted and what that depends on besides its plan. */
export interface ConvertOptions extends RowSpan {
  readonly date1904: boolean;
  /** Whether an error goes as its text. */
  readonly errorsAsText: boolean;
  /** Rows between `from` and `to` that stay behind. */
  readonly skip: ReadonlySet<number>;
}

/**
 * Converts a column's cells from Excel's words into what goes to Power BI.
 * @param found gets everything that doesn't go exactly as Excel holds it
 */
export async function convertColumn(
  column: SelectionColumn,
  plan: ColumnPlan,
  { from, to, date1904, errorsAsText, skip }: ConvertOptions,
  found: FindingCollector,
  pause: Pause,
): Promise<readonly CellValue[]> {
  const { holds, numbers, types, formats, formatCodes } = column.cells;
  const { dataType } = plan;
  const toText = plan.proposal.mixed && !plan.isChosen ? 'mixed-types' : 'to-text';
  const convert = rememberingConverter(column, cellConverter(dataType, { date1904, toText }));
  const kindOfFormat = formatCodes.map((code) => plan.tally.formatKinds.get(code) ?? 'number');
  const isPlainFormat = kindOfFormat.map((kind) => kind === 'number' || kind === 'fraction');
  const kindAt = cellKinds(column, kindOfFormat);
  const noteOf = kindNotes(plan);
  const at = { row: from };
  const report = (kind: FindingKind) => found.add(kind, at.row);

  function slowly(row: number): CellValue {
    at.row = row;
    const kind = kindAt(row);
    const note = noteOf[kind];
    if (note !== undefined) report(note);
    if (types[row] === RICH_VALUE) report('rich-value');
    if (kind === 'blank') return null;
    if (kind === 'error') return errorsAsText ? String(column.valueAt(row)) : null;
    if (holds[row] === HOLDS.text) return convert.text(numbers[row] ?? 0, report);
    if (holds[row] === HOLDS.boolean) return convert.boolean(numbers[row] === 1, report);
    return convert.number(numbers[row] ?? 0, kindOfFormat[formats[row] ?? 0] ?? 'number', report);
  }

  const values = new Array<CellValue>(to - from - skip.size);
  let r = 0;
  function convertRows(first: number, end: number): void {
    for (let row = first; row < end; row += 1) {
      if (skip.size > 0 && skip.has(row)) continue;
      const number = numbers[row] ?? 0;
      // Most cells of a table are such numbers, of which there is nothing to say.
      const isPlain =
        holds[row] === HOLDS.number &&
        types[row] !== RICH_VALUE &&
        isPlainFormat[formats[row] ?? 0] === true &&
        goesAsItIs(dataType, number);
      values[r] = isPlain ? number : slowly(row);
      r += 1;
    }
  }

  await forStretches({ from, to }, convertRows, pause);
  return values;
}

/** A number that a column of the type takes without change, and that Excel keeps without loss. */
function goesAsItIs(type: ColumnType, number: number): boolean {
  const isSafe = number <= Number.MAX_SAFE_INTEGER && number >= Number.MIN_SAFE_INTEGER;
  return isSafe && (type === 'Double' || (type === 'Int64' && Number.isInteger(number)));
}

/** What is to be said of all cells of a kind, given what the column turned out to be. */
function kindNotes({
  tally: { kinds, texts },
  dataType,
  isChosen,
}: ColumnPlan): Readonly<Partial<Record<CellKind, FindingKind>>> {
  const isAllNumberTexts = texts.number === kinds.text && kinds.blank + kinds.error + kinds.text === total(kinds);
  return {
    error: 'error-cell',
    ...(dataType === 'Double' && kinds.fraction === 0 ? { big: 'big-integer' } : {}),
    ...(dataType === 'String' && !isChosen && isAllNumberTexts ? { text: 'number-as-text' } : {}),
  };
}

function total(kinds: Readonly<Record<CellKind, number>>): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

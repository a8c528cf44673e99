import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { cellKinds, type CellKind } from './cellKinds.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { isCodeFormat, shownCode } from './codeFormat.ts';
import type { CellFindingKind } from './finding.ts';
import type { FindingCollector } from './findingCollector.ts';
import type { Pause } from './pause.ts';
import { forStretches } from './forStretches.ts';
import { notingConverter } from './notingConverter.ts';
import { rememberingConverter } from './rememberingConverter.ts';
import type { RowSpan } from './rowSpan.ts';
import { excelValueTypes, HOLDS, type SelectionColumn } from './selectionColumn.ts';

const RICH_VALUE = excelValueTypes.indexOf('RichValue');

/** Whole numbers from here on have more digits than the 15 that Excel keeps. */
const LONG = 1e15;

/** Which rows of a column are converted and what that depends on besides its plan. */
export interface ConvertOptions extends RowSpan {
  readonly date1904: boolean;
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
  { from, to, date1904, skip }: ConvertOptions,
  found: FindingCollector,
  pause: Pause,
): Promise<readonly CellValue[]> {
  const { holds, numbers, types, formats, formatCodes } = column.cells;
  const { dataType, asText } = plan;
  const isText = dataType === 'String';
  const toText = plan.proposal.mixed && !plan.isChosen ? 'mixed-types' : 'to-text';
  const convert = rememberingConverter(
    column,
    notingConverter(plan, { date1904, toText, style: plan.tally.texts.style, strict: !plan.isChosen }),
  );
  const kindOfFormat = formatCodes.map((code) => plan.tally.formatKinds.get(code) ?? 'number');
  const showsZeros = formatCodes.map(isCodeFormat);
  const isPlainFormat = kindOfFormat.map((kind, f) => (kind === 'number' && !showsZeros[f]) || kind === 'fraction');
  const kindAt = cellKinds(column, kindOfFormat);
  const noteOf = kindNotes(plan);
  const at = { row: from };
  const report = (kind: CellFindingKind) => found.add(kind, at.row);

  function numberAt(row: number, kind: CellKind): CellValue {
    const number = numbers[row] ?? 0;
    const format = formats[row] ?? 0;
    const shown = showsZeros[format] === true ? shownCode(number, formatCodes[format] ?? '') : undefined;
    if (shown !== undefined) report(isText ? toText : 'shown-zeros');
    if (shown !== undefined && isText) return shown;
    const isLong = (kind === 'whole' || kind === 'big') && Math.abs(number) >= LONG;
    if (isLong && dataType === 'Int64') report('long-integer');
    return convert.number(number, kindOfFormat[format] ?? 'number', report);
  }

  function slowly(row: number): CellValue {
    at.row = row;
    const kind = kindAt(row);
    const note = noteOf[kind];
    if (note !== undefined) report(note);
    if (types[row] === RICH_VALUE) report('rich-value');
    if (kind === 'blank') return null;
    if (kind === 'error') return isText && asText.has('error-cell') ? String(column.valueAt(row)) : null;
    if (kind === 'text') return convert.text(numbers[row] ?? 0, report);
    return kind === 'boolean' ? convert.boolean(numbers[row] === 1, report) : numberAt(row, kind);
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
  const isShort = number < LONG && number > -LONG;
  return isShort && (type === 'Double' || (type === 'Int64' && Number.isInteger(number)));
}

/** What is to be said of all cells of a kind, given what the column turned out to be. */
function kindNotes({ tally: { kinds }, dataType }: ColumnPlan): Readonly<Partial<Record<CellKind, CellFindingKind>>> {
  return { error: 'error-cell', ...(dataType === 'Double' && kinds.fraction === 0 ? { big: 'big-integer' } : {}) };
}

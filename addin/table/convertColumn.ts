import type { CellValue } from '../../shared/table/cellValue.ts';
import { cellConverter } from './cellConverter.ts';
import { cellKinds, type CellKind } from './cellKinds.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { FindingKind } from './finding.ts';
import type { FindingCollector } from './findingCollector.ts';
import { ROWS_BETWEEN_PAUSES, type Pause } from './pause.ts';
import { rememberingConverter } from './rememberingConverter.ts';
import type { RowSpan } from './rowSpan.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Which rows of a column are converted and what that depends on besides its plan. */
export interface ConvertOptions extends RowSpan {
  readonly date1904: boolean;
  /** Whether an error goes as its text. */
  readonly errorsAsText: boolean;
  /** Rows that stay behind. */
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
  const { holds, numbers, texts, formats, formatCodes } = column.cells;
  const toText = plan.proposal.mixed && !plan.isChosen ? 'mixed-types' : 'to-text';
  const convert = rememberingConverter(cellConverter(plan.dataType, { date1904, toText }));
  const kindOfFormat = formatCodes.map((code) => plan.tally.formatKinds.get(code) ?? 'number');
  const kindAt = cellKinds(column, kindOfFormat);
  const noteOf = kindNotes(plan);
  let row = from;
  const report = (kind: FindingKind) => found.add(kind, row);

  function valueOf(kind: CellKind): CellValue {
    if (kind === 'blank') return null;
    if (kind === 'error') return errorsAsText ? String(column.valueAt(row)) : null;
    const number = numbers[row] ?? 0;
    if (holds[row] === HOLDS.number) return convert.number(number, kindOfFormat[formats[row] ?? 0] ?? 'number', report);
    return convert.other(holds[row] === HOLDS.text ? (texts[number] ?? '') : number === 1, report);
  }

  const values: CellValue[] = [];
  for (; row < to; row += 1) {
    if ((row - from) % ROWS_BETWEEN_PAUSES === 0) await pause();
    if (skip.has(row)) continue;
    const kind = kindAt(row);
    const note = noteOf[kind];
    if (note !== undefined) report(note);
    if (column.typeAt(row) === 'RichValue') report('rich-value');
    values.push(valueOf(kind));
  }
  return values;
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

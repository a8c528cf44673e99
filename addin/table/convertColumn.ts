import type { CellValue } from '../../shared/table/cellValue.ts';
import { cellConverter } from './cellConverter.ts';
import { cellKind, type CellKind } from './cellKind.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { FindingKind } from './finding.ts';
import type { FindingCollector } from './findingCollector.ts';
import type { RowSpan } from './rowSpan.ts';
import type { SelectionColumn } from './selection.ts';

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
export function convertColumn(
  column: SelectionColumn,
  plan: ColumnPlan,
  { from, to, date1904, errorsAsText, skip }: ConvertOptions,
  found: FindingCollector,
): readonly CellValue[] {
  const toText = plan.proposal.mixed && !plan.isChosen ? 'mixed-types' : 'to-text';
  const convert = cellConverter(plan.dataType, { date1904, toText });
  const noteOf = kindNotes(plan);
  let row = from;
  const report = (kind: FindingKind) => found.add(kind, row);

  const values: CellValue[] = [];
  for (; row < to; row += 1) {
    if (skip.has(row)) continue;
    const value = column.values[row] ?? '';
    const valueType = column.valueTypes[row] ?? 'Unknown';
    const format = plan.tally.formatKinds.get(column.numberFormats[row] ?? 'General') ?? 'number';
    const kind = cellKind(value, valueType, format);
    const note = noteOf[kind];
    if (note !== undefined) report(note);
    if (valueType === 'RichValue') report('rich-value');
    if (kind === 'error') values.push(errorsAsText ? String(value) : null);
    else values.push(kind === 'blank' ? null : convert(value, format, report));
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

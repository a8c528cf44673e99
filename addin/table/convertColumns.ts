import type { CellValue } from '../../shared/table/cellValue.ts';
import { texts } from '../texts/texts.ts';
import type { ColumnName } from './columnNames.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { ColumnTally } from './columnTally.ts';
import { convertColumn } from './convertColumn.ts';
import type { DataRows } from './dataRows.ts';
import type { Finding, CellFindingKind } from './finding.ts';
import { FindingCollector } from './findingCollector.ts';
import type { Handlings } from './handling.ts';
import { isMoney } from './isMoney.ts';
import type { Pause } from './pause.ts';
import { perColumn } from './perColumn.ts';
import type { Selection } from './selection.ts';
import type { SelectionColumn } from './selectionColumn.ts';
import type { TextTally } from './textTally.ts';

/** A column of the selection with all that is decided about it. */
export interface PlannedColumn extends ColumnName, ColumnPlan {
  /** What the sheet calls it, made legal and unique. */
  readonly proposedName: string;
  readonly source: SelectionColumn;
  /** The row of the selection that its name stands in. */
  readonly nameRow: number;
  readonly included: boolean;
}

/** The cells of the columns that go, and what is to be said of them. */
export interface ConvertedColumns {
  readonly values: readonly (readonly CellValue[])[];
  readonly findings: readonly Finding[];
  /** Rows of the selection that stay behind, because the user decided so for a kind of finding. */
  readonly leftOut: ReadonlySet<number>;
}

interface ConvertedColumn {
  readonly values: readonly CellValue[];
  readonly findings: readonly Finding[];
  readonly rowsToLeaveOut: readonly number[];
}

const allRowsBefore = perColumn<ConvertedColumn>();
const fewerRowsBefore = perColumn<ConvertedColumn>();

/** Converts the columns that go. What is found in a row that stays behind is only the reason for that. */
export async function convertColumns(
  columns: readonly PlannedColumn[],
  selection: Selection,
  rows: DataRows,
  handling: Handlings,
  pause: Pause,
): Promise<ConvertedColumns> {
  const keys = columns.map(({ name, repair, dataType, isChosen, source }) =>
    JSON.stringify([source.letters, name, repair, dataType, isChosen, rows.key, selection.date1904, handling]),
  );
  const all: ConvertedColumn[] = [];
  for (const [c, column] of columns.entries())
    all.push(
      await allRowsBefore(column.source, keys[c] ?? '', () => convert(column, selection, rows, handling, pause)),
    );
  const leftOut = new Set(all.flatMap(({ rowsToLeaveOut }) => rowsToLeaveOut));
  if (leftOut.size === 0) return { ...together(all), leftOut };
  const fewer = { ...rows, skip: new Set([...rows.skip, ...leftOut]) };
  // Which rows are left depends on every column.
  const key = keys.join();
  const kept: ConvertedColumn[] = [];
  for (const column of columns)
    kept.push(await fewerRowsBefore(column.source, key, () => convert(column, selection, fewer, handling, pause)));
  const reasons = all.flatMap(({ findings }) => findings).filter(({ effect }) => effect === 'left-out');
  const { values, findings } = together(kept);
  return { values, findings: [...reasons, ...findings], leftOut };
}

function together(columns: readonly ConvertedColumn[]) {
  return { values: columns.map(({ values }) => values), findings: columns.flatMap(({ findings }) => findings) };
}

async function convert(
  planned: PlannedColumn,
  { rowNumbers, date1904 }: Selection,
  rows: DataRows,
  handling: Handlings,
  pause: Pause,
): Promise<ConvertedColumn> {
  const { source, name, repair, nameRow, tally, dataType } = planned;
  const cellName = (row: number) => `${source.letters}${rowNumbers[row] ?? ''}`;
  const asText = dataType === 'String' ? planned.asText : NOTHING;
  const found = new FindingCollector(name, cellName, { handling, asText, hints: readingHints(tally.texts) });
  if (repair !== undefined) found.add('renamed-column', nameRow, repair);
  const values = await convertColumn(source, planned, { ...rows, date1904 }, found, pause);
  if (isMoney(planned, source, rows)) found.add('money', rows.from);
  if (values.length > 0 && isEmpty(tally)) found.add('empty-column', rows.from);
  return { values, findings: found.findings(), rowsToLeaveOut: found.rowsToLeaveOut() };
}

/** Rows that stay behind for a cell's sake were counted too: they held something. */
function isEmpty({ kinds }: ColumnTally): boolean {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0) === kinds.blank;
}

const NOTHING: ReadonlySet<CellFindingKind> = new Set();

/** What of a column's texts can't be told. */
function readingHints({
  ambiguousNumber,
  ambiguousDate,
}: TextTally): Readonly<Partial<Record<CellFindingKind, string>>> {
  return {
    ...(ambiguousNumber > 0 ? { 'number-as-text': texts().cellFinding.decimalMarkUnknown } : {}),
    ...(ambiguousDate > 0 ? { 'date-as-text': texts().cellFinding.dayOrMonthUnknown } : {}),
  };
}

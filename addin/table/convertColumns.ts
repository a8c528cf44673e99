import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnName } from './columnNames.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { convertColumn } from './convertColumn.ts';
import type { Finding } from './finding.ts';
import { FindingCollector } from './findingCollector.ts';
import type { Handlings } from './handling.ts';
import type { Pause } from './pause.ts';
import { perColumn } from './perColumn.ts';
import type { RowSpan } from './rowSpan.ts';
import type { Selection } from './selection.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** A column of the selection with all that is decided about it. */
export interface PlannedColumn extends ColumnName, ColumnPlan {
  readonly source: SelectionColumn;
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

const NO_ROWS: ReadonlySet<number> = new Set();
const allRowsBefore = perColumn<ConvertedColumn>();
const fewerRowsBefore = perColumn<ConvertedColumn>();

/** Converts the columns that go. What is found in a row that stays behind is only the reason for that. */
export async function convertColumns(
  columns: readonly PlannedColumn[],
  selection: Selection,
  rows: RowSpan,
  handling: Handlings,
  pause: Pause,
): Promise<ConvertedColumns> {
  const keys = columns.map(({ name, repair, dataType, isChosen, source }) =>
    JSON.stringify([source.letters, name, repair, dataType, isChosen, rows, selection.date1904, handling]),
  );
  const all: ConvertedColumn[] = [];
  for (const [c, column] of columns.entries())
    all.push(
      await allRowsBefore(column.source, keys[c] ?? '', () =>
        convert(column, selection, rows, { handling, skip: NO_ROWS }, pause),
      ),
    );
  const leftOut = new Set(all.flatMap(({ rowsToLeaveOut }) => rowsToLeaveOut));
  if (leftOut.size === 0) return { ...together(all), leftOut };
  // Which rows are left depends on every column.
  const key = keys.join();
  const kept: ConvertedColumn[] = [];
  for (const column of columns)
    kept.push(
      await fewerRowsBefore(column.source, key, () =>
        convert(column, selection, rows, { handling, skip: leftOut }, pause),
      ),
    );
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
  rows: RowSpan,
  { handling, skip }: { readonly handling: Handlings; readonly skip: ReadonlySet<number> },
  pause: Pause,
): Promise<ConvertedColumn> {
  const { source, name, repair, tally, dataType } = planned;
  const errorsAsText = handling['error-cell'] === 'text' && dataType === 'String';
  const cellName = (row: number) => `${source.letters}${rowNumbers[row] ?? ''}`;
  const found = new FindingCollector(name, cellName, { handling, errorsAsText });
  if (repair !== undefined) found.add('renamed-column', 0, repair);
  const values = await convertColumn(source, planned, { ...rows, date1904, errorsAsText, skip }, found, pause);
  if (values.length > 0 && tally.kinds.blank === rows.to - rows.from) found.add('empty-column', rows.from);
  return { values, findings: found.findings(), rowsToLeaveOut: found.rowsToLeaveOut() };
}

import { draftForTarget } from '../../../addin/panes/draftForTarget.ts';
import type { Preview } from '../../../addin/panes/usePreview.ts';
import type { Choices } from '../../../addin/table/choices.ts';
import type { ExcelValue, Selection, SelectionColumn } from '../../../addin/table/selection.ts';
import type { Column } from '../../../shared/table/column.ts';

function column(letters: string, values: readonly ExcelValue[]): SelectionColumn {
  return {
    letters,
    values,
    valueTypes: values.map((value) => (value === '' ? 'Empty' : typeof value === 'string' ? 'String' : 'Double')),
    numberFormats: values.map(() => 'General'),
  };
}

/** Two columns, Region and Units, with a header row. */
export const selection: Selection = {
  sheet: 'Q1',
  address: 'A1:B4',
  rowCount: 4,
  columns: [column('A', ['Region', 'North', 'South', 'West']), column('B', ['Units', 3, 5, 8])],
  rowNumbers: [1, 2, 3, 4],
  hiddenRows: 0,
  hiddenColumns: [],
  date1904: false,
};

/** The preview of {@link selection}. */
export function previewOf(choices: Choices = {}, existing?: readonly Column[]): Preview {
  return { selection, draft: draftForTarget(selection, { tableName: 'Q1', ...choices }, existing) };
}

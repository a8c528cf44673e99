import type { Column } from '../../../shared/table/column.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { nameGiven, type DraftedColumn } from './definitionDraft.ts';

const numbers: ReadonlySet<ColumnType | undefined> = new Set<ColumnType>(['Int64', 'Double', 'Decimal']);

/**
 * The columns of the definition that a draft stands for. What belongs to a column goes with it: other columns that are
 * sorted by it follow its new name, and format and summary go when they were made for another kind of type.
 * A column without a type is left out.
 */
export function columnsFromDraft(draft: readonly DraftedColumn[]): readonly Column[] {
  const staying = draft.filter(({ removed }) => !removed);
  const nameNow = new Map(staying.map((column) => [column.before?.name.toLowerCase(), nameGiven(column)]));
  return staying.flatMap((column) => {
    const { before, dataType } = column;
    if (dataType === undefined) return [];
    const { formatString, summarizeBy, sortByColumn, ...others } = before ?? {};
    return [
      {
        ...others,
        name: nameGiven(column),
        dataType,
        ...(fits(before?.dataType, dataType) ? { formatString, summarizeBy } : {}),
        sortByColumn: sortByColumn === undefined ? undefined : nameNow.get(sortByColumn.toLowerCase()),
      },
    ];
  });
}

function fits(before: ColumnType | undefined, now: ColumnType): boolean {
  return before === undefined || before === now || (numbers.has(before) && numbers.has(now));
}

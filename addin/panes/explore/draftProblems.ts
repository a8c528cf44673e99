import type { ListedTable } from '../../../shared/contract/tables.ts';
import { checkColumns } from '../../../shared/table/checkColumns.ts';
import { texts } from '../../texts/texts.ts';
import { violationText } from '../violationText.ts';
import { columnsFromDraft } from './columnsFromDraft.ts';
import { nameGiven, type DraftedColumn } from './definitionDraft.ts';

/** What is wrong with a draft: by the key of the column and its field, and what concerns the table as a whole. */
export interface DraftProblems {
  readonly name: ReadonlyMap<number, string>;
  readonly dataType: ReadonlyMap<number, string>;
  readonly table: readonly string[];
}

/** All that keeps a draft from being a definition that Power BI takes, in one go. */
export function draftProblems(
  draft: readonly DraftedColumn[],
  { mark, measures = [] }: Pick<ListedTable, 'mark' | 'measures'>,
): DraftProblems {
  const staying = draft.filter(({ removed }) => !removed);
  const name = new Map<number, string>();
  const table: string[] = [];
  const measureNames = new Set(measures.map((measure) => measure.name.toLowerCase()));
  for (const column of staying) {
    const given = nameGiven(column);
    if (measureNames.has(given.toLowerCase())) name.set(column.key, texts().definition.measureHasName(given));
  }
  // The type does not matter to these checks, but every column has to be among them.
  const columns = columnsFromDraft(staying.map((column) => ({ ...column, dataType: column.dataType ?? 'String' })));
  for (const violation of checkColumns(columns, { mark })) {
    const column = staying[Number(/^columns\[(\d+)\]/.exec(violation.path)?.[1])];
    if (column) name.set(column.key, violationText(violation));
    else table.push(violationText(violation));
  }
  const untyped = staying.filter(({ dataType }) => dataType === undefined);
  return { name, dataType: new Map(untyped.map(({ key }) => [key, texts().definition.chooseType])), table };
}

/** Whether nothing is wrong with a draft. */
export function hasNoProblems({ name, dataType, table }: DraftProblems): boolean {
  return name.size === 0 && dataType.size === 0 && table.length === 0;
}

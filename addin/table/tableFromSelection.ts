import type { CellValue } from '../../shared/table/cellValue.ts';
import { checkTable } from '../../shared/table/checkTable.ts';
import type { Column } from '../../shared/table/column.ts';
import type { Choices } from './choices.ts';
import { columnNames, type ColumnName } from './columnNames.ts';
import { columnPlan, type ColumnPlan } from './columnPlan.ts';
import { convertColumn } from './convertColumn.ts';
import type { Finding, FindingEffect } from './finding.ts';
import { FindingCollector } from './findingCollector.ts';
import { formatStringFrom } from './formatStringFrom.ts';
import { hasHeaderRow } from './hasHeaderRow.ts';
import { headerText } from './headerText.ts';
import { perColumn } from './perColumn.ts';
import type { Selection, SelectionColumn } from './selection.ts';
import type { TableDraft } from './tableDraft.ts';
import { tableNameFrom } from './tableNameFrom.ts';

const effectOrder: readonly FindingEffect[] = ['blank', 'changed', 'note'];

interface PlannedColumn extends ColumnName, ColumnPlan {
  readonly source: SelectionColumn;
  readonly included: boolean;
}

interface ConvertedColumn {
  readonly values: readonly CellValue[];
  readonly findings: readonly Finding[];
}

/**
 * Makes the table that would be pushed, and lists every cell that would not go exactly as Excel holds it.
 * Types are proposed from all values and number formats; the user's choices overrule what the evidence says.
 */
export function tableFromSelection(selection: Selection, choices: Choices = {}): TableDraft {
  const detected = hasHeaderRow(selection);
  const used = (choices.header ?? detected) && selection.rowCount > 0;
  const from = used ? 1 : 0;
  const planned = plannedColumns(selection, choices, used);
  const included = planned.filter((column) => column.included);
  const converted = included.map((column) => convertPlanned(column, selection, from));
  const name = choices.tableName ?? tableNameFrom(selection.sheet);
  const columns = included.map(columnFrom);
  return {
    table: { name, columns, values: converted.map(({ values }) => values), rowCount: selection.rowCount - from },
    columns: planned.map(({ source, name: columnName, proposal, dataType, included: isIncluded }) => ({
      letters: source.letters,
      name: columnName,
      proposedType: proposal.type,
      dataType,
      included: isIncluded,
    })),
    header: { detected, used },
    rowNumbers: selection.rowNumbers.slice(from),
    findings: converted.flatMap(({ findings }) => findings).sort(byEffect),
    violations: checkTable({ name, columns }),
  };
}

function plannedColumns(selection: Selection, choices: Choices, hasHeader: boolean): readonly PlannedColumn[] {
  const names = hasHeader
    ? columnNames(selection.columns.map((column) => headerText(column, selection.date1904)))
    : selection.columns.map((_, c) => ({ name: `Column ${c + 1}` }));
  return names.flatMap((name, c) => {
    const source = selection.columns[c];
    if (source === undefined) return [];
    const plan = columnPlan(source, hasHeader ? 1 : 0, choices.types?.[source.letters]);
    return [{ ...name, ...plan, source, included: choices.leftOut?.includes(source.letters) !== true }];
  });
}

function columnFrom({ name, dataType, tally }: PlannedColumn): Column {
  const formatString = formatStringFrom(dataType, tally.formats, tally.formatKinds);
  return formatString === undefined ? { name, dataType } : { name, dataType, formatString };
}

const convertedBefore = perColumn<ConvertedColumn>();

function convertPlanned(planned: PlannedColumn, selection: Selection, from: number): ConvertedColumn {
  const { source, name, repair, dataType, isChosen } = planned;
  const key = JSON.stringify([name, repair, dataType, isChosen, from, selection.date1904]);
  return convertedBefore(source, key, () => convertAfresh(planned, selection, from));
}

function convertAfresh(planned: PlannedColumn, { rowNumbers, date1904 }: Selection, from: number): ConvertedColumn {
  const { source, name, repair, tally } = planned;
  const found = new FindingCollector(name, (row) => `${source.letters}${rowNumbers[row] ?? ''}`);
  if (repair !== undefined) found.add('renamed-column', 0, repair);
  const values = convertColumn(source, planned, { from, date1904 }, found);
  if (values.length > 0 && tally.kinds.blank === values.length) found.add('empty-column', from);
  return { values, findings: found.findings() };
}

function byEffect(a: Finding, b: Finding): number {
  return effectOrder.indexOf(a.effect) - effectOrder.indexOf(b.effect);
}

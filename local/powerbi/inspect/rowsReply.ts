import { z } from 'zod';
import { jsonAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { messageRefusal } from '../http/refusal.ts';
import type { Cloud } from '../state/cloud.ts';
import type { StoredTable } from '../store/storedTable.ts';
import { textFromValue } from '../values/textFromValue.ts';
import type { Value } from '../values/value.ts';

const query = z.object({
  datasetId: z.guid().toLowerCase(),
  table: z.string(),
  skip: z.coerce.number().int().min(0).default(0),
  top: z.coerce.number().int().min(0).max(100_000).default(100),
});

/** Some rows of a table as they are stored, oldest first; Int64, Decimal and DateTime as their exact text. */
export function rowsReply(cloud: Cloud, params: URLSearchParams): Answer {
  const read = query.safeParse(Object.fromEntries(params));
  if (!read.success) throw messageRefusal(400, 'BadRequest', z.prettifyError(read.error));
  const { datasetId, table: name, skip, top } = read.data;
  const table = cloud.datasets.get(datasetId)?.tables.find((candidate) => candidate.name === name);
  if (!table) throw messageRefusal(404, 'NotFound', 'There is no such table.');
  const length = Math.max(0, Math.min(top, table.rowCount - skip));
  return jsonAnswer(200, {
    columns: table.definition.columns,
    rowCount: table.rowCount,
    skip,
    rows: Array.from({ length }, (_, at) => storedRow(table, skip + at)),
  });
}

function storedRow(table: StoredTable, row: number): readonly (string | number | boolean | null)[] {
  return table.definition.columns.map((_, index) => plain(table.column(index).at(row)));
}

function plain(value: Value): string | number | boolean | null {
  if (value === null) return null;
  return typeof value === 'bigint' || typeof value === 'object' ? textFromValue(value) : value;
}

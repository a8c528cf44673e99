import * as z from 'zod';
import { column, measure } from '../../shared/contract/fields.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import type { RawBody } from '../powerbi/rawBody.ts';
import type { RecordedSchema } from '../store/gate.ts';

// What Power BI takes beyond these fields is not recorded.
const definition = z.object({
  columns: z.array(z.object(column.shape)),
  measures: z.array(z.object(measure.shape)).optional(),
  description: z.string().optional(),
  isHidden: z.boolean().optional(),
});

/**
 * The definition that a table has after Power BI took this body for it; undefined where nobody can tell.
 * @param known what was recorded of the table before: mode and retention are the dataset's and stay
 */
export function rawSchemaFrom(body: RawBody, known: RecordedSchema | undefined): RecordedSchema | undefined {
  if (known === undefined || body.kind !== 'text') return undefined;
  const read = definition.safeParse(jsonOrUndefined(body.text));
  if (!read.success) return undefined;
  const { defaultMode, retentionPolicy } = known;
  const columns = read.data.columns.filter(({ name }) => name !== MARK_COLUMN);
  const mark = columns.length < read.data.columns.length;
  return { ...read.data, columns, mark, defaultMode, retentionPolicy };
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: Power BI has taken it for something else
  }
}

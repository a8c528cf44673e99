import type { Column } from '../../shared/table/column.ts';
import type { ColumnChoice } from './columnChoice.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { dataCategoryFrom } from './dataCategoryFrom.ts';
import { formatStringFrom } from './formatStringFrom.ts';
import { summarizeByFrom } from './summarizeByFrom.ts';

/**
 * Defines a column for a new table: how reports show it, what it is and how they add it up, as the user chose or as far as
 * it can be told.
 */
export function columnFromPlan(name: string, { dataType, tally }: ColumnPlan, choice: ColumnChoice = {}): Column {
  const { formats, formatKinds } = tally;
  const formatString = choice.formatString ?? formatStringFrom(dataType, formats, formatKinds) ?? '';
  const dataCategory = choice.dataCategory ?? dataCategoryFrom(name, dataType, tally) ?? 'none';
  const proposedSum = dataCategory === 'none' ? summarizeByFrom(name, dataType, formats) : neverAdded(dataType);
  const summarizeBy = choice.summarizeBy ?? proposedSum;
  return {
    name,
    dataType,
    ...(formatString === '' ? {} : { formatString }),
    ...(dataCategory === 'none' ? {} : { dataCategory }),
    ...(summarizeBy === undefined ? {} : { summarizeBy }),
  };
}

/** Postal codes and coordinates are numbers that nobody adds up. */
function neverAdded(type: Column['dataType']): Column['summarizeBy'] {
  return type === 'String' ? undefined : 'none';
}

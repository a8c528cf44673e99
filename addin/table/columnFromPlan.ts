import type { Column } from '../../shared/table/column.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { dataCategoryFrom } from './dataCategoryFrom.ts';
import { formatStringFrom } from './formatStringFrom.ts';
import { summarizeByFrom } from './summarizeByFrom.ts';

/** Defines a column for a new table: how reports show it, what it is and how they add it up, as far as it can be told. */
export function columnFromPlan(name: string, { dataType, tally }: ColumnPlan): Column {
  const { formats, formatKinds } = tally;
  const formatString = formatStringFrom(dataType, formats, formatKinds);
  const dataCategory = dataCategoryFrom(name, dataType, tally);
  const summarizeBy = dataCategory === undefined ? summarizeByFrom(name, dataType, formats) : neverAdded(dataType);
  return {
    name,
    dataType,
    ...(formatString === undefined ? {} : { formatString }),
    ...(dataCategory === undefined ? {} : { dataCategory }),
    ...(summarizeBy === undefined ? {} : { summarizeBy }),
  };
}

/** Postal codes and coordinates are numbers that nobody adds up. */
function neverAdded(type: Column['dataType']): Column['summarizeBy'] {
  return type === 'String' ? undefined : 'none';
}

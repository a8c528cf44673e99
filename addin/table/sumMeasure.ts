import type { Column } from '../../shared/table/column.ts';
import type { Measure } from '../../shared/table/measure.ts';

/** Proposes the measure that adds a column up: `Total Amount`, `SUM('Sales'[Amount])`. */
export function sumMeasure(table: string, { name, formatString }: Column): Measure {
  const column = name.replaceAll(']', ']]');
  return {
    name: `Total ${name}`,
    expression: `SUM('${table.replaceAll("'", "''")}'[${column}])`,
    ...(formatString === undefined ? {} : { formatString }),
  };
}

/** Tells whether adding such a column up makes sense: it has numbers that are neither ids nor years. */
export function canBeSummed({ dataType, summarizeBy }: Column): boolean {
  return (dataType === 'Int64' || dataType === 'Double' || dataType === 'Decimal') && summarizeBy !== 'none';
}

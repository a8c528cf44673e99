import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';
import { StoredTable } from '../store/storedTable.ts';
import { tableDefinition } from '../store/tableDefinition.ts';
import type { TableDefinition } from '../store/tableDefinition.ts';
import { readValue } from '../values/readValue.ts';
import { textFromValue } from '../values/textFromValue.ts';
import type { Value } from '../values/value.ts';
import type { Call } from './call.ts';
import { checkMeasureNames } from './checkMeasureNames.ts';
import { checkTableDefinition } from './checkTableDefinition.ts';
import { contextUrl } from './contextUrl.ts';
import { checkPushDataset, tableOf, writableDatasetOf } from './datasetOf.ts';
import { readDefinition } from './readDefinition.ts';

/** Replaces a table's definition as a whole. Answers its name only, as recorded. */
export function putTable(call: Call): Answer {
  const dataset = writableDatasetOf(call);
  checkPushDataset(dataset);
  const old = tableOf(dataset, call);
  const definition = readDefinition(tableDefinition, call.body, 'table');
  checkTableDefinition(definition);
  const others = dataset.tables.filter((table) => table !== old).map((table) => table.definition);
  checkMeasureNames([...others, definition]);
  if (definition.name !== old.name) throw refuse('The name in the body is not the name in the path.');
  const table = new StoredTable(definition);
  if (call.cloud.options.rowsOnPutTable === 'keep') table.add(rowsAs(definition, old), 'None');
  dataset.tables = dataset.tables.map((candidate) => (candidate === old ? table : candidate));
  return odataAnswer(200, {
    '@odata.context': contextUrl(call, 'tables/$entity'),
    name: definition.name,
    source: [],
  });
}

/** The old rows under the new columns: a column of the same name keeps its values, a new one is blank. */
function rowsAs({ columns }: TableDefinition, old: StoredTable): readonly (readonly Value[])[] {
  const sources = columns.map(({ name, dataType }) => ({ name, dataType, index: old.indexOf(name) }));
  return Array.from({ length: old.rowCount }, (_, row) =>
    sources.map(({ name, dataType, index }) => {
      if (index < 0) return null;
      const value = old.column(index).at(row);
      if (old.definition.columns[index]?.dataType === dataType || value === null) return value;
      const converted = readValue(dataType, textFromValue(value));
      if (converted === undefined) throw refuse(`Column ${name} holds values that are not of type ${dataType}.`);
      return converted;
    }),
  );
}

function refuse(problem: string) {
  return messageRefusal(400, INVALID_REQUEST_CODE, problem);
}

import { Field, Select } from '@fluentui/react-components';
import { useEffect } from 'react';
import { listTables, type ListedTable } from '../../shared/contract/tables.ts';
import type { CallApi } from '../api/createApi.ts';
import { texts } from '../texts/texts.ts';
import { fieldProblem } from './fieldProblem.ts';
import { useAction } from './useAction.ts';

/** More tables than a push dataset can have. */
const MOST = 100;

/** A table of the chosen dataset; the only one is chosen by itself. */
export function TablePicker({
  callApi,
  groupId,
  datasetId,
  chosen,
  choose,
}: {
  callApi: CallApi;
  groupId: string | undefined;
  datasetId: string;
  chosen: ListedTable | undefined;
  choose: (table: ListedTable | undefined) => void;
}) {
  const { run, running, value: listed = [], problem } = useAction<readonly ListedTable[]>();
  useEffect(() => {
    run(async (signal) => {
      const { value } = await callApi(listTables, { params: { groupId, datasetId }, query: { top: MOST } }, { signal });
      return value;
    });
  }, [run, callApi, groupId, datasetId]);

  const [only, second] = listed;
  useEffect(() => {
    if (only && !second && !chosen) choose(only);
  }, [only, second, chosen, choose]);

  const tables = chosen && !listed.some(({ name }) => name === chosen.name) ? [chosen, ...listed] : listed;
  return (
    <Field label={texts().target.table} {...fieldProblem(problem)}>
      <Select value={chosen?.name ?? ''} onChange={(_, { value }) => choose(tables.find(({ name }) => name === value))}>
        <option value="" disabled>
          {running ? texts().target.loadingTables : texts().target.chooseTable}
        </option>
        {tables.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Field, Select } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { listTables, type ListedTable } from '../../shared/contract/tables.ts';
import { texts } from '../texts/texts.ts';
import { ActionProblem, type SignInServices } from './ActionProblem.tsx';
import type { PaneServices } from './paneServices.ts';
import { useCurrent } from './useCurrent.ts';

/** More tables than a push dataset can have. */
const MOST = 100;

/** A table of the chosen dataset; the only one is chosen by itself. */
export function TablePicker({
  services,
  groupId,
  datasetId,
  chosen,
  choose,
}: {
  services: SignInServices & Pick<PaneServices, 'callApi'>;
  groupId: string | undefined;
  datasetId: string;
  chosen: ListedTable | undefined;
  choose: (table: ListedTable | undefined) => void;
}) {
  const { callApi } = services;
  const load = useCallback(
    async (signal: AbortSignal): Promise<readonly ListedTable[]> => {
      const { value } = await callApi(listTables, { params: { groupId, datasetId }, query: { top: MOST } }, { signal });
      return value;
    },
    [callApi, groupId, datasetId],
  );
  const { running, value: listed = [], problem, again } = useCurrent(load);

  const [only, second] = listed;
  useEffect(() => {
    if (only && !second && !chosen) choose(only);
  }, [only, second, chosen, choose]);

  const tables = chosen && !listed.some(({ name }) => name === chosen.name) ? [chosen, ...listed] : listed;
  return (
    <>
      <Field label={texts().target.table}>
        <Select
          value={chosen?.name ?? ''}
          onChange={(_, { value }) => choose(tables.find(({ name }) => name === value))}
        >
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
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
    </>
  );
}

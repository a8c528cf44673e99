import { useEffect } from 'react';
import { listDatasets } from '../../shared/contract/datasets.ts';
import type { CallApi } from '../api/createApi.ts';
import type { ChosenDataset } from './targetState.ts';
import { useAction } from './useAction.ts';

/** The most that one page of a list can hold. */
const MOST = 1000;

/**
 * The datasets of a workspace that take rows.
 * @param chosen listed even when Power BI doesn't list it yet, as happens right after its creation
 */
export function useDatasets(callApi: CallApi, groupId: string | undefined, chosen: ChosenDataset | undefined) {
  const { run, running, problem, value = [] } = useAction<readonly ChosenDataset[]>();
  useEffect(() => {
    run(async (signal) => {
      const { value } = await callApi(listDatasets, { params: { groupId }, query: { top: MOST } }, { signal });
      return value.filter((dataset) => dataset.addRowsAPIEnabled === true).map(({ id, name }) => ({ id, name }));
    });
  }, [run, callApi, groupId]);
  const missing = chosen && !value.some(({ id }) => id === chosen.id);
  return { running, problem, datasets: missing ? [chosen, ...value] : value };
}

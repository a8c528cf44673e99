import { useCallback } from 'react';
import { listDatasets, type Dataset } from '../../shared/contract/datasets.ts';
import type { CallApi } from '../api/createApi.ts';
import { readAllPages } from './readAllPages.ts';
import { useCurrent } from './useCurrent.ts';
import type { Loaded } from './useLoaded.ts';

/** All datasets of a workspace, as Power BI lists them. */
export function useAllDatasets(callApi: CallApi, groupId: string | undefined): Loaded<readonly Dataset[]> {
  const load = useCallback(
    (signal: AbortSignal) => readAllPages((query) => callApi(listDatasets, { params: { groupId }, query }, { signal })),
    [callApi, groupId],
  );
  return useCurrent(load);
}

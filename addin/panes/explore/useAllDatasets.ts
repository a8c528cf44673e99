import { useCallback, useState } from 'react';
import { listDatasets, type Dataset } from '../../../shared/contract/datasets.ts';
import type { CallApi } from '../../api/createApi.ts';
import { readAllPages } from '../readAllPages.ts';
import { useLoaded, type Loaded } from '../useLoaded.ts';

const NONE: readonly Dataset[] = [];

/** The datasets of a workspace as far as they are read; `value` are all of them. */
export interface AllDatasets extends Loaded<readonly Dataset[]> {
  readonly datasets: readonly Dataset[];
}

/** Reads all datasets of a workspace. */
export function useAllDatasets(callApi: CallApi, groupId: string | undefined): AllDatasets {
  const [datasets, setDatasets] = useState(NONE);
  const load = useCallback(
    (signal: AbortSignal) => {
      setDatasets(NONE);
      return readAllPages(
        (query) => callApi(listDatasets, { params: { groupId }, query }, { signal }),
        (found) => signal.aborted || setDatasets(found),
      );
    },
    [callApi, groupId],
  );
  return { ...useLoaded(load), datasets };
}

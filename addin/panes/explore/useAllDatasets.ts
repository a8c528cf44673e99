import { useCallback, useEffect, useState } from 'react';
import { listDatasets, type Dataset } from '../../../shared/contract/datasets.ts';
import type { CallApi } from '../../api/createApi.ts';
import { joinPages } from '../joinPages.ts';
import { useAction, type ActionState } from '../useAction.ts';

/** The most that one page of a list can hold. */
const TOP = 1000;
const NONE: readonly Dataset[] = [];

/** The datasets of a workspace as far as they are read; `value` are all of them. */
export interface AllDatasets extends ActionState<readonly Dataset[]> {
  readonly datasets: readonly Dataset[];
  /** Reads them again. */
  readonly again: () => void;
}

/** Reads all datasets of a workspace, page by page: only the whole list can be sorted and searched. */
export function useAllDatasets(callApi: CallApi, groupId: string | undefined): AllDatasets {
  const { run, running, value, problem } = useAction<readonly Dataset[]>();
  const [datasets, setDatasets] = useState(NONE);
  const again = useCallback(() => {
    setDatasets(NONE);
    run(async (signal) => {
      let found = NONE;
      for (let skip: number | undefined = 0; skip !== undefined;) {
        const query = { top: TOP, skip };
        const page: Page = await callApi(listDatasets, { params: { groupId }, query }, { signal });
        found = joinPages(found, page.value);
        if (!signal.aborted) setDatasets(found);
        skip = page.nextSkip;
      }
      return found;
    });
  }, [run, callApi, groupId]);
  useEffect(again, [again]);
  return { running, value, problem, datasets, again };
}

interface Page {
  readonly value: readonly Dataset[];
  readonly nextSkip?: number | undefined;
}

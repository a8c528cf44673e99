import { useCallback, useEffect } from 'react';
import { listReports, type Report } from '../../../shared/contract/reports.ts';
import type { CallApi } from '../../api/createApi.ts';
import { useAction } from '../useAction.ts';

/** The most that one page of a list can hold. */
const TOP = 1000;

/** The reports of a workspace, at most 1,000 of them. */
export function useReports(callApi: CallApi, groupId: string | undefined) {
  const { run, running, value, problem } = useAction<readonly Report[]>();
  const again = useCallback(() => {
    run(async (signal) => {
      const { value } = await callApi(listReports, { params: { groupId }, query: { top: TOP } }, { signal });
      return value;
    });
  }, [run, callApi, groupId]);
  useEffect(again, [again]);
  return { reports: { running, value, problem }, again };
}

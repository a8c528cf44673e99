import { useCallback } from 'react';
import type { Report } from '../../../shared/contract/reports.ts';
import type { CallApi } from '../../api/createApi.ts';
import { useLoaded, type Loaded } from '../useLoaded.ts';
import { readReports } from './readReports.ts';

/** The reports of a workspace. */
export function useReports(callApi: CallApi, groupId: string | undefined): Loaded<readonly Report[]> {
  const load = useCallback((signal: AbortSignal) => readReports(callApi, groupId, signal), [callApi, groupId]);
  return useLoaded(load);
}

import { listReports, type Report } from '../../../shared/contract/reports.ts';
import type { CallApi } from '../../api/createApi.ts';
import { readAllPages } from '../readAllPages.ts';

/** Reads all reports of a workspace. */
export function readReports(
  callApi: CallApi,
  groupId: string | undefined,
  signal: AbortSignal,
): Promise<readonly Report[]> {
  return readAllPages((query) => callApi(listReports, { params: { groupId }, query }, { signal }));
}

import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getMe } from '../../shared/contract/me.ts';
import { MAX_ROWS_PER_HOUR, MAX_ROWS_PER_POST } from '../../shared/limits.ts';
import type { Caller } from '../auth/caller.ts';
import { listGroups } from '../powerbi/listGroups.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import type { Settings } from '../settings.ts';

/**
 * Who the caller is and what applies to them.
 * @param powerBi when given, one real call is made with it; what stands in the way of it is thrown
 */
export async function tellMe(settings: Settings, caller: Caller, powerBi?: PowerBi): Promise<ReplyOf<typeof getMe>> {
  if (powerBi !== undefined) await listGroups(powerBi, { top: 1, skip: 0 });
  const { name, tenantId, objectId } = caller;
  const { allowedGroups, myWorkspace, rawRequests } = settings.policy;
  return {
    name,
    tenantId,
    objectId,
    policy: { myWorkspace, rawRequests, ...(allowedGroups === undefined ? {} : { allowedGroups: [...allowedGroups] }) },
    limits: { rowsPerBatch: MAX_ROWS_PER_POST, rowsPerHour: MAX_ROWS_PER_HOUR, maxBodyBytes: settings.maxBodyBytes },
    ...(powerBi === undefined ? {} : { powerBi: 'ok' }),
  };
}

import { BEGUN_PUSH_VERSION, type BegunPush } from '../links/begunPush.ts';
import type { PreparedPush } from '../push/preparePush.ts';
import type { PushOrder } from './pushOrder.ts';

/** A push as the browser keeps it while it is under way. @param now milliseconds since 1970 */
export function begunPushFrom(
  { names, mode, made }: PushOrder,
  { id, target: { groupId, datasetId, tableName } }: Pick<PreparedPush, 'id' | 'target'>,
  now: number,
): BegunPush {
  return {
    version: BEGUN_PUSH_VERSION,
    id,
    at: now,
    mode,
    target: {
      ...(groupId === undefined ? {} : { groupId }),
      groupName: names.workspace,
      datasetId,
      datasetName: names.dataset,
      tableName,
    },
    cells: made,
  };
}

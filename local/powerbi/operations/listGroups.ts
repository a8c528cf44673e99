import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';
import { nameFilter } from '../odata/nameFilter.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { groupReply } from './groupReply.ts';
import { isMember } from './workspaceOf.ts';

/** Answers the shared workspaces of the caller: the one list that `$filter`, `$top` and `$skip` work on. */
export function listGroups(call: Call): Answer {
  const keeps = nameFilter(call.query.get('$filter') ?? undefined);
  const skip = readCount(call, '$skip') ?? 0;
  const top = readCount(call, '$top') ?? Infinity;
  const groups = call.cloud.workspaces
    .filter((workspace) => workspace.ownerId === undefined && isMember(workspace, call) && keeps(workspace.name))
    .slice(skip, skip + top)
    .map((workspace) => groupReply(workspace, call));
  return odataAnswer(200, {
    '@odata.context': contextUrl({ ...call, groupId: undefined }, 'groups'),
    '@odata.count': groups.length,
    value: groups,
  });
}

function readCount(call: Call, option: string): number | undefined {
  const given = call.query.get(option);
  if (given === null) return undefined;
  if (!/^\d{1,9}$/.test(given)) throw messageRefusal(400, INVALID_REQUEST_CODE, `${option} must be a whole number.`);
  return Number(given);
}

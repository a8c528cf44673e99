import type { Call } from './call.ts';

/** The `@odata.context` of an answer: the home cluster's address of what it describes. */
export function contextUrl(call: Call, what: string): string {
  const group = call.groupId === undefined ? '' : `/groups/${call.groupId}`;
  return `${call.cloud.homeClusterUri}v1.0/myorg${group}/$metadata#${what}`;
}

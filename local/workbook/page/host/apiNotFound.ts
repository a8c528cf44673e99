import { RichError } from './richError.ts';

/** The host's answer to a member that it does not have. It names the member, so that adding it is the obvious next step. */
export function apiNotFound(member: string): RichError {
  return new RichError(
    'ApiNotFound',
    `The workbook page does not have ${member}. Add it in local/workbook/page/host.`,
    member,
  );
}

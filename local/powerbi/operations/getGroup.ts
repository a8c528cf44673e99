import { jsonAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { groupReply } from './groupReply.ts';
import { workspaceOf } from './workspaceOf.ts';

/** Answers one workspace, in plain JSON as recorded. */
export function getGroup(call: Call): Answer {
  return jsonAnswer(200, groupReply(workspaceOf(call), call));
}

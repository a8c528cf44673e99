import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { workspaceOf } from './workspaceOf.ts';

/** Answers an empty list: creating a push dataset creates no report. */
export function listReports(call: Call): Answer {
  workspaceOf(call);
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'reports'), value: [] });
}

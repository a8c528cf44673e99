import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { pbiErrorRefusal } from '../http/refusal.ts';
import { IMPORT_NOT_FOUND_CODE } from '../http/unknownErrors.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { importReply } from './importReply.ts';
import { workspaceOf } from './workspaceOf.ts';

/** Answers one import; refuses with 404 where that workspace has none of this id. */
export function getImport(call: Call): Answer {
  const workspace = workspaceOf(call);
  const found = call.cloud.imports.get(call.importId.toLowerCase());
  if (found?.workspaceId !== workspace.id) throw pbiErrorRefusal(404, IMPORT_NOT_FOUND_CODE);
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'imports/$entity'), ...importReply(found) });
}

import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { importReply } from './importReply.ts';
import { workspaceOf } from './workspaceOf.ts';

/** Answers all imports of a workspace. */
export function listImports(call: Call): Answer {
  const workspace = workspaceOf(call);
  const imports = [...call.cloud.imports.values()].filter(({ workspaceId }) => workspaceId === workspace.id);
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'imports'), value: imports.map(importReply) });
}

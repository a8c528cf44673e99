import { z } from 'zod';
import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';
import type { StoredImport } from '../state/storedImport.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { readUploadedFile } from './readUploadedFile.ts';
import { writableWorkspaceOf } from './workspaceOf.ts';

const displayName = z.string().min(1);
const nameConflict = z.enum(['Ignore', 'Abort', 'Overwrite', 'CreateOrOverwrite', 'GenerateUniqueName']);
const link = z.object({ filePath: z.string().min(1) });

/** Takes a file, or the address of one, and remembers what it was. No dataset and no report come of it. */
export async function createImport(call: Call): Promise<Answer> {
  const workspace = writableWorkspaceOf(call);
  const name = displayName.safeParse(call.query.get('datasetDisplayName'));
  if (!name.success) throw refuse('datasetDisplayName is missing.');
  const conflict = nameConflict.safeParse(call.query.get('nameConflict') ?? 'Ignore');
  if (!conflict.success) throw refuse(`nameConflict must be one of ${nameConflict.options.join(', ')}.`);
  const isForm = /^multipart\/form-data\s*;/i.test(call.contentType);
  const file = isForm ? await readUploadedFile(call) : readLink(call);
  const { clock, newId } = call.cloud.settings;
  const taken: StoredImport = { id: newId(), name: name.data, workspaceId: workspace.id, createdAt: clock(), file };
  call.cloud.imports.set(taken.id, taken);
  return odataAnswer(202, { '@odata.context': contextUrl(call, 'imports/$entity'), id: taken.id });
}

function readLink({ body }: Call): StoredImport['file'] {
  const read = link.safeParse(readJsonBody(body));
  if (!read.success) throw refuse('The body must be multipart/form-data with a file, or JSON with filePath.');
  return read.data;
}

function refuse(problem: string) {
  return messageRefusal(400, INVALID_REQUEST_CODE, problem);
}

import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE, NOT_MULTIPART_TEXT } from '../http/unknownErrors.ts';
import type { UploadedFile } from '../state/storedImport.ts';
import type { Call } from './call.ts';

/** What the first part of a multipart body is; refuses with 400 a body without parts, or that is none. */
export async function readUploadedFile({ body, contentType }: Call): Promise<UploadedFile> {
  const [part] = [...(await readForm(body, contentType))];
  if (!part) throw messageRefusal(400, INVALID_REQUEST_CODE, NOT_MULTIPART_TEXT);
  const [partName, value] = part;
  // A part without a file name is text to the parser; clients do send files so.
  if (typeof value === 'string') return { partName, size: Buffer.byteLength(value) };
  return { partName, fileName: value.name, size: value.size };
}

/** Node advises servers against its parser because it keeps the whole body in memory, where ours is already. */
interface FormReader {
  formData(): Promise<FormData>;
}

async function readForm(body: Buffer, contentType: string): Promise<FormData> {
  const reader: FormReader = new Response(new Uint8Array(body), { headers: { 'content-type': contentType } });
  try {
    return await reader.formData();
  } catch {
    // The bytes are all here: nothing but the form itself can be wrong.
    throw messageRefusal(400, INVALID_REQUEST_CODE, NOT_MULTIPART_TEXT);
  }
}

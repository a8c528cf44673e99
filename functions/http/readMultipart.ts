import { isUtf8 } from 'node:buffer';
import { Problem } from '../../shared/problem.ts';
import type { SentFile } from './call.ts';

/** A multipart body in its parts. */
export interface Multipart {
  /** The JSON of its part `request`, in UTF-8. */
  readonly json: Buffer;
  /** The other parts, each a file, by their names. */
  readonly files: ReadonlyMap<string, SentFile>;
}

const REQUEST = 'request';

/**
 * Reads a `multipart/form-data` body: the part `request` is the JSON, every other part is a file.
 * @param contentType the whole header, with the boundary
 * @param body inflated
 * @throws {Problem} `invalid_request` that names the part
 */
export async function readMultipart(contentType: string, body: Buffer): Promise<Multipart> {
  const parts = [...(await readForm(contentType, body))];
  const requests = parts.filter(([name]) => name === REQUEST).map(([, part]) => part);
  const [request, second] = requests;
  if (request === undefined) throw refusal(REQUEST, 'is missing: put the JSON of the request into a part of this name');
  if (second !== undefined) throw twice(REQUEST);
  const files = new Map<string, SentFile>();
  for (const [name, part] of parts) {
    if (name === REQUEST) continue;
    if (typeof part === 'string') throw refusal(name, 'is no file: give it a file name, or put it into formData');
    if (files.has(name)) throw twice(name);
    const contentTypeOfFile = part.type === '' ? 'application/octet-stream' : part.type;
    files.set(name, { fileName: part.name, contentType: contentTypeOfFile, bytes: await bytesOf(part) });
  }
  return { json: await jsonOf(request), files };
}

type Part = string | File;

/** Node's own reader. It is deprecated for bodies of any size, because it holds them in memory; this one is capped. */
interface FormReader {
  formData(): Promise<Iterable<[string, Part]>>;
}

async function readForm(contentType: string, body: Buffer): Promise<Iterable<[string, Part]>> {
  const reader: FormReader = new Response(new Uint8Array(body), { headers: { 'content-type': contentType } });
  try {
    return await reader.formData();
  } catch (error) {
    const message = 'The body says multipart/form-data, but it is not, or it breaks off. Send it whole.';
    throw new Problem('invalid_request', message, { errors: [{ path: '', message }] }, { cause: error });
  }
}

async function jsonOf(part: Part): Promise<Buffer> {
  const json = typeof part === 'string' ? Buffer.from(part) : await bytesOf(part);
  // In a part without a file name, what is not UTF-8 has become this sign already.
  const isReplaced = typeof part === 'string' && part.includes('\uFFFD');
  if (isReplaced || !isUtf8(json)) throw refusal(REQUEST, 'is not UTF-8: encode it so');
  return json;
}

async function bytesOf(file: File): Promise<Buffer> {
  return Buffer.from(await file.arrayBuffer());
}

function twice(name: string): Problem {
  return refusal(name, 'is there twice: send it once');
}

function refusal(path: string, message: string): Problem {
  return new Problem('invalid_request', `The body cannot be read: its part ${path} ${message}.`, {
    errors: [{ path, message }],
  });
}

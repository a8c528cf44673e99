import { Buffer } from 'node:buffer';
import type { RawFile, RawOrder } from './rawOrder.ts';
import { rawRefusal } from './rawRefusal.ts';

/** One part of a multipart body: a field's text or a file. */
export type RawPart = { readonly name: string } & ({ readonly text: string } | RawFile);

/** What a raw request carries: nothing, a text, or a form with its bytes and the parts that these hold. */
export type RawBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly contentType: string }
  | {
      readonly kind: 'form';
      readonly parts: readonly RawPart[];
      readonly bytes: Uint8Array;
      readonly contentType: string;
    };

const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/**
 * Reads the body of a raw request: `data`, or a form of `formData` and files; files come as base64 and as parts.
 * @param sent files that came as parts of a multipart body
 * @param data the order's, where its numbers are known digit by digit
 * @throws {Problem} `invalid_request` that names the field
 */
export async function readRawBody(
  order: RawOrder,
  sent: ReadonlyMap<string, RawFile>,
  data: unknown = order.data,
): Promise<RawBody> {
  const files = filesOf(order, sent);
  const isForm = order.formData !== undefined || files.size > 0;
  checkFits(order, isForm, files);
  if (isForm) return await formOf([...fieldsOf(order), ...files.values()]);
  if (order.data === undefined) return { kind: 'none' };
  if (typeof order.data === 'string') return { kind: 'text', text: order.data, contentType: TEXT_TYPE };
  return { kind: 'text', text: JSON.stringify(data), contentType: JSON_TYPE };
}

/** Encoded once, so that every try sends the same bytes. */
async function formOf(parts: readonly RawPart[]): Promise<RawBody> {
  const form = new FormData();
  for (const part of parts) {
    if ('text' in part) form.append(part.name, part.text);
    else form.append(part.name, new Blob([Buffer.from(part.bytes)], { type: part.contentType }), part.fileName);
  }
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? '';
  return { kind: 'form', parts, bytes: new Uint8Array(await encoded.arrayBuffer()), contentType };
}

function checkFits({ method, data }: RawOrder, isForm: boolean, files: ReadonlyMap<string, RawPart>): void {
  const field = files.size > 0 ? 'files' : 'formData';
  if (isForm && data !== undefined) throw rawRefusal('data', `goes with neither formData nor files: leave one out`);
  if (method !== 'GET' && method !== 'HEAD') return;
  if (isForm) throw rawRefusal(field, `cannot go with ${method}: choose another method`);
  if (data !== undefined) throw rawRefusal('data', `cannot go with ${method}: choose another method`);
}

function fieldsOf({ formData = {} }: RawOrder): readonly RawPart[] {
  return Object.entries(formData).flatMap(([name, texts]) => {
    checkName(`formData.${name}`, name);
    return [texts].flat().map((text) => ({ name, text }));
  });
}

function filesOf(
  { files = {}, fileNames = {} }: RawOrder,
  sent: ReadonlyMap<string, RawFile>,
): ReadonlyMap<string, { readonly name: string } & RawFile> {
  const found = new Map<string, RawFile>(sent);
  for (const [name, base64] of Object.entries(files)) {
    if (found.has(name)) throw rawRefusal(`files.${name}`, 'came as a part of the body too: send it once');
    found.set(name, { fileName: '', contentType: 'application/octet-stream', bytes: Buffer.from(base64, 'base64') });
  }
  for (const name of Object.keys(fileNames)) {
    if (!found.has(name)) throw rawRefusal(`fileNames.${name}`, 'names no file: use the key of one of the files');
  }
  const named = [...found].map(([name, file]) => {
    const given = Object.hasOwn(fileNames, name) ? fileNames[name] : undefined;
    const fileName = given ?? (file.fileName === '' ? name : file.fileName);
    checkName(`files.${name}`, name);
    checkName(`fileNames.${name}`, fileName);
    return [name, { ...file, name, fileName }] as const;
  });
  return new Map(named);
}

function checkName(path: string, name: string): void {
  if (name === '') throw rawRefusal(path, 'has no name: give it one');
  if (/[\p{Cc}\p{Cs}]/u.test(name)) throw rawRefusal(path, 'has control characters in its name: remove them');
}

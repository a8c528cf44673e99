import type { FormFile } from './rawForm.ts';

/** As many bytes become text at a time: the arguments of a call are limited. */
const STRETCH = 32_768;

/** Reads files for a form; their parts are called file, file2, file3 … */
export function readFiles(files: readonly File[]): Promise<readonly FormFile[]> {
  return Promise.all(
    files.map(async (file, i) => ({
      part: i === 0 ? 'file' : `file${i + 1}`,
      fileName: file.name,
      base64: base64From(new Uint8Array(await file.arrayBuffer())),
    })),
  );
}

function base64From(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STRETCH) {
    text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  }
  return btoa(text);
}

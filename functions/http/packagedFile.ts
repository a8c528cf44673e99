import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileEncoding } from './preferredEncoding.ts';

/** A file as it was found: its bytes, and the coding they are in. */
export interface PackagedFile {
  readonly content: Buffer;
  readonly encoding: FileEncoding | undefined;
}

const SUFFIX = { br: '.br', gzip: '.gz' } as const satisfies Record<FileEncoding, string>;

/**
 * The path below the package's folder that a URL names; undefined for whatever could name anything else. Only plain names
 * pass: no `%` that something could decode once more, no backslash, no name that starts with a dot.
 */
export function packagedPath(pathname: string): string | undefined {
  const path = pathname === '/' ? 'taskpane.html' : pathname.slice(1);
  return /^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/.test(path) ? path : undefined;
}

/**
 * Reads a file of the package as the build has compressed it, or plain where it hasn't.
 * @param folder with a trailing slash
 * @returns undefined where there is no such file
 */
export async function readPackagedFile(
  folder: URL,
  path: string,
  encoding: FileEncoding | undefined,
): Promise<PackagedFile | undefined> {
  if (encoding !== undefined) {
    const compressed = await contentOf(new URL(path + SUFFIX[encoding], folder));
    if (compressed !== undefined) return { content: compressed, encoding };
  }
  const content = await contentOf(new URL(path, folder));
  return content && { content, encoding: undefined };
}

async function contentOf(file: URL): Promise<Buffer | undefined> {
  try {
    return await readFile(fileURLToPath(file));
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return undefined;
    throw error;
  }
}

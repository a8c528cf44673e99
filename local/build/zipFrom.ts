import { zipSync, type ZipOptions, type Zippable } from 'fflate';
import type { PackageFiles } from './packageFiles.ts';

// The same for everybody and at any time, so that the same files make the same bytes: the first moment that a zip can name,
// by the clock of whoever builds, as the format has it; and rights as on Linux, whatever the machine.
const ALWAYS = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 } satisfies ZipOptions;

/** What is compressed already gets no smaller. */
const COMPRESSED = /\.(br|gz|png|woff2)$/;

/** Packs files into a zip, in the order given. The same files give the same bytes. */
export function zipFrom(files: PackageFiles): Uint8Array {
  const entries = Object.entries(files).map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { ...ALWAYS, level: COMPRESSED.test(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

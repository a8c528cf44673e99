import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inputHash } from './inputHash.ts';

/** Something to build, and what it is made of. */
export interface BuildStep {
  readonly name: string;
  /** Files and folders, relative to the root. */
  readonly inputs: readonly string[];
  /** A file that exists once it is built. */
  readonly output: string;
  readonly build: (root: string) => Promise<void>;
}

/**
 * Builds, unless the output is there and was made of the very same inputs.
 * @returns whether it was built
 */
export async function buildIfChanged(root: string, step: BuildStep): Promise<boolean> {
  const stamp = join(root, 'build/stamps', step.name);
  const hash = inputHash(root, step.inputs);
  if (existsSync(join(root, step.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  await step.build(root);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

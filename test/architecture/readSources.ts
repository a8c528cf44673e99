import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** A source file of the project, parsed. */
export interface Source {
  /** From the root, with slashes: `functions/http/serve.ts`. */
  readonly path: string;
  readonly syntax: ts.SourceFile;
  /** Where its imports lead: a path from the root, or the name of a package. */
  readonly imports: readonly string[];
}

const root = resolve(import.meta.dirname, '../..');

/** Reads every TypeScript file below the top-level folders given, apart from configuration files. */
export function readSources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.config|\.d)\.tsx?$/.test(entry.name))
      .map((entry) => readSource(join(entry.parentPath, entry.name))),
  );
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    return fileName.startsWith('.') ? fromRoot(join(dirname(file), fileName)) : fileName;
  });
  return { path: fromRoot(file), syntax: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), imports };
}

function fromRoot(file: string): string {
  return relative(root, file).replaceAll('\\', '/');
}

import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { Source } from './readSources.ts';

/** The packages that are loaded before a file runs: what it imports and what that imports, without types and `import()`. */
export function loadedWith(sources: readonly Source[], path: string): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set([path]);
  // A set hands out what is added to it while it is walked through, too.
  for (const file of seen) for (const to of loadedBy(byPath.get(file))) seen.add(to);
  return [...seen].filter((file) => !byPath.has(file));
}

function loadedBy(source: Source | undefined): readonly string[] {
  const statements = source?.syntax.statements ?? [];
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { importClause, moduleSpecifier } = statement;
    const names = importClause?.namedBindings;
    const isType = names !== undefined && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
    if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || isType) return [];
    const to = moduleSpecifier.text;
    return [to.startsWith('.') ? join(dirname(source?.path ?? ''), to) : to];
  });
}

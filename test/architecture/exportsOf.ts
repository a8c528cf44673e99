import ts from 'typescript';
import type { Source } from './readSources.ts';

/** Something that a file exports. */
export interface Export {
  readonly name: string;
  readonly hasDocstring: boolean;
}

/** What a file exports by declaring it; a later overload shares the docstring of the first. */
export function exportsOf({ syntax }: Source): readonly Export[] {
  const found = new Map<string, Export>();
  for (const statement of syntax.statements) {
    if (!isExported(statement)) continue;
    const hasDocstring = ts
      .getJSDocCommentsAndTags(statement)
      .some((comment) => ts.isJSDoc(comment) && comment.comment);
    for (const name of namesOf(statement)) {
      found.set(name, { name, hasDocstring: hasDocstring || found.get(name)?.hasDocstring === true });
    }
  }
  return [...found.values()];
}

/** Whether a file exports something by default, in whatever way. */
export function hasDefaultExport({ syntax }: Source): boolean {
  return syntax.statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.some((element) => element.name.text === 'default');
    }
    return hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
  });
}

/** Whether a file does nothing but pass on what others export. */
export function isBarrel({ syntax }: Source): boolean {
  return (
    syntax.statements.length > 0 &&
    syntax.statements.every((each) => ts.isExportDeclaration(each) && each.moduleSpecifier)
  );
}

function isExported(statement: ts.Statement): boolean {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) === true;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

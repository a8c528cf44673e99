import ts from 'typescript';
import type { Source } from './readSources.ts';

/**
 * Every name that a file uses or declares: `fetch` in `fetch(url)`, `Excel` in `Excel.run`, `process.env` as a pair.
 * Names of properties alone (`answer.fetch`), comments and strings don't count.
 */
export function namesUsed({ syntax }: Source): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.getText());
    if (ts.isIdentifier(node) && !isPropertyName(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return names;
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) ? parent.name === node : false;
}

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';

/** The folder of what `azd up` deploys. */
export const infraFolder = resolve(import.meta.dirname, '../../infra');

/** The Bicep files, by name. */
export const bicepFiles = readdirSync(infraFolder).filter((file) => file.endsWith('.bicep'));

let parser: Parser | undefined;

/** Starts the parser, once; the grammar is WebAssembly and needs no compiler. */
export async function startParser(): Promise<void> {
  await Parser.init();
  parser = new Parser();
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  parser.setLanguage(await Language.load(grammar));
}

/** Parses Bicep. The grammar doesn't know the `extension` line, which is set aside. */
export function parseBicep(text: string): Node {
  const tree = parser?.parse(text.replaceAll(/^extension \w+$/gm, ''));
  if (!tree) throw new Error('Call startParser() first.');
  return tree.rootNode;
}

/** A Bicep file of `infra/`, parsed. */
export function readBicep(file: string): Node {
  return parseBicep(readFileSync(join(infraFolder, file), 'utf8'));
}

/** Every node of a type below another. */
export function nodesOf(node: Node, type: string): readonly Node[] {
  return node.descendantsOfType(type);
}

/** The parameters of a file: name, description, and whether they may be left out. */
export function parametersOf(file: Node): readonly { name: string; description: string; isOptional: boolean }[] {
  return nodesOf(file, 'parameter_declaration').map((declaration) => {
    const decorators = declaration.previousNamedSibling;
    const description = decorators?.type === 'decorators' ? /@description\('(.+)'\)/.exec(decorators.text)?.[1] : '';
    return {
      name: declaration.namedChild(0)?.text ?? '',
      description: description ?? '',
      isOptional: declaration.children.some((child) => child.type === '='),
    };
  });
}

/** The names that an object of Bicep sets, outermost only. */
export function keysOf(object: Node): readonly string[] {
  return object.namedChildren
    .filter((child) => child.type === 'object_property')
    .map((property) => property.namedChild(0)?.text.replaceAll("'", '') ?? '');
}

/** The object that a property of another has as its value. */
export function objectAt(object: Node, key: string): Node | undefined {
  const property = object.namedChildren.find(
    (child) => child.type === 'object_property' && child.namedChild(0)?.text === key,
  );
  return property?.namedChildren.find((child) => child.type === 'object');
}

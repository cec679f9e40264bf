import { posix } from 'node:path';
import ts from 'typescript';
import { everyNode, lineOf, parse, type SourceFile, type SourceTree } from './source-tree';

/** One import of one file: to a file of ours, to a package, or to nothing that exists. */
export interface Import {
  readonly from: SourceFile;
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
  /** The file of ours it means, when it is one. */
  readonly path?: string;
  /** The package it means, or `node:` for what Node brings. */
  readonly package?: string;
}

const ENDINGS = ['', '.ts', '.tsx', '.css', '.mjs', '.json', '/index.ts', '/index.tsx'];
const memory = new WeakMap<SourceFile, Import[]>();

export function listImports(tree: SourceTree, file: SourceFile): Import[] {
  let imports = memory.get(file);
  if (!imports) {
    imports = [];
    for (const found of findSpecifiers(file)) imports.push(resolve(tree, file, found));
    memory.set(file, imports);
  }
  return imports;
}

interface Specifier {
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
  /** Named as an address beside the module: a folder or any file, perhaps not one of ours. */
  readonly address?: true;
}

function findSpecifiers(file: SourceFile): Specifier[] {
  const found: Specifier[] = [];
  const note = (node: ts.Node, literal: ts.Node | undefined, typeOnly: boolean): void => {
    if (literal && ts.isStringLiteralLike(literal)) {
      found.push({ specifier: literal.text, line: lineOf(node), typeOnly });
    }
  };
  everyNode(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) note(node, node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) note(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node, node.arguments[0], false);
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const place = node.arguments?.[0];
      if (place && ts.isStringLiteralLike(place) && place.text.startsWith('.')) {
        const { text: specifier } = place;
        found.push({ specifier, line: lineOf(node), typeOnly: false, address: true });
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      note(node, node.argument.literal, true);
    }
  });
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(tree: SourceTree, from: SourceFile, found: Specifier): Import {
  const specifier = found.specifier.replace(/\?.*$/, '');
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from.path), specifier);
    if (found.address && !existing(tree, path)) return { ...found, from };
    return { ...found, from, path: existing(tree, path) ?? path };
  }
  const ours = /^@linli\/([\w-]+)\/(.+)$/.exec(specifier);
  if (ours) {
    const path = `${ours[1]}/src/${ours[2]}`;
    return { ...found, from, path: existing(tree, path) ?? `${path}.ts` };
  }
  if (specifier.startsWith('node:')) return { ...found, from, package: 'node:' };
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
  return { ...found, from, package: name ?? specifier };
}

function existing(tree: SourceTree, path: string): string | undefined {
  return ENDINGS.map((ending) => path + ending).find((candidate) => tree.file(candidate));
}

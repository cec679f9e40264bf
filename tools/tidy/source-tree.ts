import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import ts from 'typescript';

/** What the tidy rules look at: every text file of a folder, read once, paths with `/`. */
export interface SourceTree {
  readonly files: readonly SourceFile[];
  file(path: string): SourceFile | undefined;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** One breach of one rule. */
export interface Finding {
  readonly path: string;
  readonly line?: number;
  readonly says: string;
}

export interface Rule {
  readonly name: string;
  find(tree: SourceTree): Finding[];
}

const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'dist',
  '.git',
  '.cache',
  'paraglide',
  'data',
  'test-results',
  'playwright-report',
]);
const TEXT = new Set(['.ts', '.tsx', '.mjs', '.css', '.sql', '.json', '.md', '.html']);
const GENERATED = ['package-lock.json', 'contract/openapi.json', 'contract/src/openapi-types.ts'];

export function readTree(root: string): SourceTree {
  const files = listFiles(root, '')
    .filter((path) => TEXT.has(extname(path)) && !GENERATED.includes(path))
    .map((path) => makeFile(path, readFileSync(join(root, path), 'utf8')));
  return makeTree(files);
}

export function makeTree(files: readonly SourceFile[]): SourceTree {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { files, file: (path) => byPath.get(path) };
}

export function makeFile(path: string, text: string): SourceFile {
  return { path, text, lines: text.split('\n') };
}

/** TypeScript of ours, generated files left out. */
export function typeScriptFiles(tree: SourceTree): SourceFile[] {
  return tree.files.filter((file) => /\.tsx?$/.test(file.path));
}

export function isTest(path: string): boolean {
  return (
    /\.(test|spec|journey|arbitraries)\.tsx?$/.test(path) || path.startsWith('server/src/testing/')
  );
}

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

export function parse(file: SourceFile): ts.SourceFile {
  let tree = parsed.get(file);
  if (!tree) {
    const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    tree = ts.createSourceFile(basename(file.path), file.text, ts.ScriptTarget.ES2022, true, kind);
    parsed.set(file, tree);
  }
  return tree;
}

/** Calls `visit` for every node below, in the order of the text. */
export function everyNode(top: ts.Node, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(top);
}

/** The line of a node, counted from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : listFiles(root, path);
      return [path];
    });
}

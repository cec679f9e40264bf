import ts from 'typescript';
import {
  everyNode,
  type Finding,
  isTest,
  lineOf,
  parse,
  type Rule,
  type SourceFile,
  typeScriptFiles,
} from './source-tree';

const LIMITS = { operation: 200, screen: 250, test: 500, other: 300, function: 60, columns: 100 };
const MEASURED = /\.(tsx?|mjs|sql|css)$/;
/** Style sheets keep the designer's rows: one rule a line, however long. */
const WRITTEN = /\.(tsx?|mjs|sql)$/;
const SNAPSHOT = 'server/schema.sql';

export const fileSizes: Rule = {
  name: 'file-sizes',
  find(tree) {
    return tree.files.flatMap((file) => {
      if (!MEASURED.test(file.path) || file.path === SNAPSHOT) return [];
      const kind = kindOf(file);
      const lines = file.lines.length - (file.text.endsWith('\n') ? 1 : 0);
      if (lines <= LIMITS[kind]) return [];
      return [{ path: file.path, says: `${lines} lines; ${kind} has at most ${LIMITS[kind]}` }];
    });
  },
};

function kindOf(file: SourceFile): 'operation' | 'screen' | 'test' | 'other' {
  if (isTest(file.path) || /^e2e\/.*\.spec\.ts$/.test(file.path)) return 'test';
  if (file.path.endsWith('.tsx')) return 'screen';
  return isVerbFile(file) ? 'operation' : 'other';
}

/** `check-in-resident.ts` of a feature, exporting `checkInResident`. */
export function isVerbFile(file: SourceFile): boolean {
  const name = /^server\/src\/(?!platform\/|testing\/)[\w-]+\/([\w-]+)\.ts$/.exec(file.path)?.[1];
  if (!name) return false;
  const exported = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`export (async )?(function|const) ${exported}\\b`).test(file.text);
}

export const lineLengths: Rule = {
  name: 'line-lengths',
  find(tree) {
    return tree.files.flatMap((file) => {
      if (!WRITTEN.test(file.path) || file.path === SNAPSHOT) return [];
      return file.lines.flatMap((text, index) => {
        const columns = [...text].length;
        if (columns <= LIMITS.columns) return [];
        const says = `${columns} columns; a line has at most ${LIMITS.columns}`;
        return [{ path: file.path, line: index + 1, says }];
      });
    });
  },
};

/** Lines of a function without the longer functions inside it, which are counted on their own. */
export const functionSizes: Rule = {
  name: 'function-sizes',
  find(tree) {
    return typeScriptFiles(tree)
      .filter((file) => !isTest(file.path))
      .flatMap((file) => {
        const found: Finding[] = [];
        everyNode(parse(file), (node) => {
          if (!isFunction(node) || !node.body) return;
          const lines = height(node) - innerHeight(node);
          if (lines <= LIMITS.function) return;
          const says = `${nameOf(node)} has ${lines} lines; at most ${LIMITS.function}`;
          found.push({ path: file.path, line: lineOf(node), says });
        });
        return found;
      });
  },
};

type AnyFunction =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration;

function isFunction(node: ts.Node): node is AnyFunction {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node)
  );
}

function height(node: ts.Node): number {
  const source = node.getSourceFile();
  const end = source.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
  return end - lineOf(node) + 1;
}

function innerHeight(top: ts.Node): number {
  let sum = 0;
  const walk = (node: ts.Node): void => {
    if (isFunction(node)) sum += height(node) - 1;
    else ts.forEachChild(node, walk);
  };
  ts.forEachChild(top, walk);
  return sum;
}

function nameOf(node: AnyFunction): string {
  if (node.name) return node.name.getText();
  const parent = node.parent;
  return ts.isVariableDeclaration(parent) ? parent.name.getText() : 'a function';
}

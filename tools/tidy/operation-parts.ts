import { isVerbFile } from './sizes';
import type { Finding, Rule, SourceFile, SourceTree } from './source-tree';

/** An operation is whole when it has its contract entry, its verb file, its route and its test. */
export const operationParts: Rule = {
  name: 'operation-parts',
  find(tree) {
    const operations = listOperations(tree);
    return [
      ...operations.flatMap((operation) => missingParts(tree, operation)),
      ...oneFunctionEach(tree),
    ];
  },
};

interface NamedOperation {
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

function listOperations(tree: SourceTree): NamedOperation[] {
  return tree.files
    .filter((file) => /^contract\/src\/[\w-]+\.ts$/.test(file.path))
    .flatMap((file) =>
      [...file.text.matchAll(/operation\(\{\s*name: '(\w+)'/g)].map((match) => ({
        name: match[1] ?? '',
        path: file.path,
        line: file.text.slice(0, match.index).split('\n').length,
      })),
    );
}

/** `server/src/mall/mall.routes.ts`: what a feature offers, joined by `server/src/routes.ts`. */
const ROUTES = /^server\/src\/([\w-]+)\/\1\.routes\.ts$/;

function missingParts(tree: SourceTree, operation: NamedOperation): Finding[] {
  const { name, path, line } = operation;
  const verbFile = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  const missing: string[] = [];
  const route = new RegExp(`[vV]erb\\(\\s*(\\w+\\.)?${name}\\b`);
  if (!tree.files.some((file) => ROUTES.test(file.path) && route.test(file.text))) {
    missing.push("a line in its feature's routes");
  }
  const verb = tree.files.find(
    (file) => file.path.startsWith('server/src/') && file.path.endsWith(`/${verbFile}`),
  );
  if (!verb || !isVerbFile(verb)) missing.push(`a verb file ${verbFile} exporting ${name}`);
  const word = new RegExp(`\\b${name}\\b`);
  const isServerTest = (file: SourceFile): boolean => /^server\/.*\.test\.ts$/.test(file.path);
  if (!tree.files.some((file) => isServerTest(file) && word.test(file.text))) {
    missing.push('a test that names it');
  }
  return missing.map((part) => ({ path, line, says: `${name} lacks ${part}` }));
}

/** The listing of a feature folder is its API: one deed a file. */
function oneFunctionEach(tree: SourceTree): Finding[] {
  return tree.files.filter(isVerbFile).flatMap((file) => {
    const exported = [...file.text.matchAll(/^export (?:async )?function (\w+)/gm)];
    if (exported.length <= 1) return [];
    const list = exported.map((match) => match[1]).join(', ');
    return [{ path: file.path, says: `a verb file exports one function, not ${list}` }];
  });
}

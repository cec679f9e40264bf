import { listImports } from './list-imports';
import { isTest, type Rule, type SourceFile, type SourceTree } from './source-tree';

/** Opened by a tool that finds them by name. */
const FOUND_BY_NAME = [
  /\.config\.ts$/,
  /\.d\.ts$/,
  /^e2e\/.*\.spec\.ts$/,
  /^server\/src\/main\.ts$/,
  /\/(main|service-worker)\.tsx?$/,
];

/** A file is alive when something imports it, a tool finds it, or a command line names it. */
export const deadFiles: Rule = {
  name: 'dead-files',
  find(tree) {
    const imported = importedPaths(tree);
    const named = commandLines(tree);
    return tree.files
      .filter((file) => /\.(tsx?|mjs|css)$/.test(file.path))
      .filter((file) => !imported.has(file.path) && !isAliveByName(file, named))
      .map((file) => ({ path: file.path, says: 'nothing imports it and no command names it' }));
  },
};

/** Everything imported by a living file or by a test; a file does not keep itself alive. */
function importedPaths(tree: SourceTree): Set<string> {
  const paths = new Set<string>();
  for (const file of tree.files) {
    if (/\.(tsx?|mjs)$/.test(file.path)) {
      for (const { path } of listImports(tree, file)) if (path) paths.add(path);
    }
    if (file.path.endsWith('.css')) for (const path of cssImports(file)) paths.add(path);
  }
  return paths;
}

function cssImports(file: SourceFile): string[] {
  const folder = file.path.replace(/[^/]+$/, '');
  return [...file.text.matchAll(/@import\s+(?:url\()?['"]\.\/([^'"]+)['"]/g)].map(
    (match) => folder + match[1],
  );
}

function isAliveByName(file: SourceFile, named: string): boolean {
  const support = file.path.startsWith('server/src/testing/') && !/\.test\.ts$/.test(file.path);
  if (isTest(file.path) && !support) return true;
  if (FOUND_BY_NAME.some((pattern) => pattern.test(file.path))) return true;
  const inWorkspace = file.path.replace(/^[^/]+\//, '');
  return named.includes(file.path) || new RegExp(`[ '"\`/}]${inWorkspace}\\b`).test(named);
}

/** Where files are named as text: scripts of package.json, pages, tools, configurations. */
function commandLines(tree: SourceTree): string {
  return tree.files
    .filter(
      ({ path }) =>
        /(^|\/)package\.json$|\.html$|\.config\.ts$|\.mjs$/.test(path) ||
        /^tools\/.*\.ts$|^web\/[\w-]+\.ts$|^(CONTRIBUTING|README)\.md$/.test(path),
    )
    .map((file) => file.text)
    .join('\n');
}

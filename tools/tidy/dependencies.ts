import { listImports } from './list-imports';
import {
  type Finding,
  type Rule,
  type SourceFile,
  type SourceTree,
  typeScriptFiles,
} from './source-tree';

const PAPER = 'docs/dependencies.md';

/** Every package has its line of reason, every line its package, every import its declaration. */
export const dependencies: Rule = {
  name: 'dependencies',
  find(tree) {
    const manifests = tree.files.filter((file) => /^([\w-]+\/)?package\.json$/.test(file.path));
    const declared = new Map(manifests.map((file) => [file.path, declaredIn(file)]));
    const all = new Set([...declared.values()].flat());
    return [...compareWithPaper(tree, declared, all), ...undeclaredImports(tree, declared)];
  },
};

function declaredIn(manifest: SourceFile): string[] {
  const content: Record<string, Record<string, string> | undefined> = JSON.parse(manifest.text);
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
    .flatMap((kind) => Object.keys(content[kind] ?? {}))
    .filter((name) => !name.startsWith('@linli/'));
}

function compareWithPaper(
  tree: SourceTree,
  declared: ReadonlyMap<string, readonly string[]>,
  all: ReadonlySet<string>,
): Finding[] {
  const lines = (tree.file(PAPER)?.lines ?? []).flatMap((text, index) => {
    const name = /^\| `([^`]+)`/.exec(text)?.[1];
    return name ? [{ name, line: index + 1 }] : [];
  });
  const covers = (line: string, name: string): boolean =>
    line.endsWith('*') ? name.startsWith(line.slice(0, -1)) : line === name;
  const withoutReason = [...declared].flatMap(([path, names]) =>
    names
      .filter((name) => !lines.some((line) => covers(line.name, name)))
      .map((name) => ({ path, says: `${name} has no line in ${PAPER}` })),
  );
  const withoutPackage = lines
    .filter((line) => ![...all].some((name) => covers(line.name, name)))
    .map(({ name, line }) => ({ path: PAPER, line, says: `${name} is no dependency` }));
  return [...withoutReason, ...withoutPackage];
}

/** What a workspace imports stands in its own package.json or, for tools, in the root's. */
function undeclaredImports(
  tree: SourceTree,
  declared: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  const ofRoot = declared.get('package.json') ?? [];
  return typeScriptFiles(tree).flatMap((file) => {
    const workspace = file.path.split('/')[0];
    const own = declared.get(`${workspace}/package.json`) ?? [];
    return listImports(tree, file).flatMap((found): Finding[] => {
      const name = found.package;
      if (!name || name === 'node:' || name.startsWith('virtual:')) return [];
      const types = found.typeOnly ? [`@types/${name}`] : [];
      const known = [name, ...types].some(
        (wanted) => own.includes(wanted) || ofRoot.includes(wanted),
      );
      const says = `${name} is not declared in ${workspace}/package.json`;
      return known ? [] : [{ path: file.path, line: found.line, says }];
    });
  });
}

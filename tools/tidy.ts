import { fileURLToPath } from 'node:url';
import { comments } from './tidy/comments';
import { deadFiles } from './tidy/dead-files';
import { dependencies } from './tidy/dependencies';
import { distribution } from './tidy/distribution';
import { importDirections, noBarrels } from './tidy/import-directions';
import { migrations } from './tidy/migrations';
import { namedPlaces } from './tidy/named-places';
import { names } from './tidy/names';
import { operationParts } from './tidy/operation-parts';
import { fileSizes, functionSizes, lineLengths } from './tidy/sizes';
import { type Finding, type Rule, readTree, type SourceTree } from './tidy/source-tree';

/** Holds the rules of STYLE.md and ARCHITECTURE.md that a program can hold. */
export const rules: readonly Rule[] = [
  importDirections,
  noBarrels,
  fileSizes,
  lineLengths,
  functionSizes,
  names,
  namedPlaces,
  comments,
  operationParts,
  deadFiles,
  dependencies,
  migrations,
  distribution,
];

export interface Exception {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
}

/** May only shrink: tidy refuses an exception that nothing needs any more. */
export const exceptions: readonly Exception[] = [
  {
    rule: 'file-sizes',
    path: 'contract/src/identity.ts',
    reason: 'Data, not code; the second factor moves to its own file with its next change.',
  },
  {
    rule: 'file-sizes',
    path: 'contract/src/mall.ts',
    reason: 'Data, not code; the counter moves to its own file with its next change.',
  },
];

/** Every breach of every rule that no exception covers, and every exception without a breach. */
export function findUntidy(tree: SourceTree, allowed: readonly Exception[]): NamedFinding[] {
  const found = rules.flatMap((rule) =>
    rule.find(tree).map((finding) => ({ rule: rule.name, ...finding })),
  );
  const covers = (exception: Exception, finding: NamedFinding): boolean =>
    exception.rule === finding.rule && exception.path === finding.path;
  const idle = allowed
    .filter((exception) => !found.some((finding) => covers(exception, finding)))
    .map(({ rule, path }) => ({ rule, path, says: 'this exception is no longer needed' }));
  const open = found.filter((finding) => !allowed.some((exception) => covers(exception, finding)));
  return [...open, ...idle];
}

export interface NamedFinding extends Finding {
  readonly rule: string;
}

function tidy(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const findings = findUntidy(readTree(root), exceptions);
  for (const { rule, path, line, says } of findings) {
    console.log(`${path}${line ? `:${line}` : ''}  ${says}  (${rule})`);
  }
  console.log(findings.length === 0 ? 'Tidy.' : `${findings.length} untidy places`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) tidy();

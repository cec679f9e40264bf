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
import { plurals } from './tidy/plurals';
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
  plurals,
  operationParts,
  deadFiles,
  dependencies,
  migrations,
  distribution,
];

/** Every breach of every rule; none has an exception. */
export function findUntidy(tree: SourceTree): NamedFinding[] {
  return rules.flatMap((rule) =>
    rule.find(tree).map((finding) => ({ rule: rule.name, ...finding })),
  );
}

export interface NamedFinding extends Finding {
  readonly rule: string;
}

function tidy(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const findings = findUntidy(readTree(root));
  for (const { rule, path, line, says } of findings) {
    console.log(`${path}${line ? `:${line}` : ''}  ${says}  (${rule})`);
  }
  console.log(findings.length === 0 ? 'Tidy.' : `${findings.length} untidy places`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) tidy();

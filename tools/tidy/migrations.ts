import { createHash } from 'node:crypto';
import type { Finding, Rule, SourceTree } from './source-tree';

export const HASHES = 'tools/migration-hashes.json';

/** A migration that has run somewhere must stay what it was: a change is a new migration. */
export const migrations: Rule = {
  name: 'migrations',
  find(tree) {
    const files = tree.files.filter((file) => /^server\/migrations\/[^/]+\.sql$/.test(file.path));
    const frozen: Record<string, string> = JSON.parse(tree.file(HASHES)?.text ?? '{}');
    const changed = files.flatMap(({ path, text }): Finding[] => {
      const hash = frozen[nameOf(path)];
      if (!hash) return [{ path, says: 'not frozen: run tools/freeze-migrations.ts' }];
      if (hash !== hashOf(text)) return [{ path, says: 'a frozen migration was changed' }];
      return [];
    });
    const gone = Object.keys(frozen)
      .filter((name) => !files.some((file) => nameOf(file.path) === name))
      .map((name) => ({ path: HASHES, says: `the frozen migration ${name} is gone` }));
    return [...changed, ...gone, ...numbering(tree)];
  },
};

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A number says the order and belongs to one file; changes made side by side may leave gaps. */
function numbering(tree: SourceTree): Finding[] {
  const seen = new Set<string>();
  return tree.files
    .filter((file) => file.path.startsWith('server/migrations/'))
    .flatMap(({ path }) => {
      const number = /^\d{4}(?=-)/.exec(nameOf(path))?.[0];
      if (!number) return [{ path, says: 'begins with a number of four digits' }];
      if (seen.has(number)) return [{ path, says: `another migration has the number ${number}` }];
      seen.add(number);
      return [];
    });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

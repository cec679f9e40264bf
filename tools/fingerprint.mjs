// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a build is made of, as one hash. By name, size and time of change: as quick as looking at
 * the folders. JSON by what it says: the message compiler writes its settings anew, and the same,
 * when it first runs. Tests are no part of a build.
 * @param {string} root
 * @param {string[]} paths below it, files or folders
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, root, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 */
function add(hash, root, path) {
  const found = statSync(join(root, path));
  if (!found.isDirectory()) {
    if (/\.test\.tsx?$/.test(path)) return;
    const isJson = path.endsWith('.json');
    hash.update(`${path} ${found.size} ${isJson ? '' : found.mtimeMs}\n`);
    if (isJson) hash.update(readFileSync(join(root, path)));
    return;
  }
  for (const entry of readdirSync(join(root, path)).sort()) {
    // Beside its settings it leaves a README: what a build makes is no change.
    if (!/^(node_modules|dist|paraglide|README\.md|\..*)$/.test(entry)) {
      add(hash, root, `${path}/${entry}`);
    }
  }
}

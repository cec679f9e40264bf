import { readdir, readFile, writeFile } from 'node:fs/promises';
import { HASHES, hashOf } from './tidy/migrations';

/**
 * Freezes the migrations that are not frozen yet. A name given on the command line is frozen again
 * as it is now: only right for a migration that was never released.
 */
async function freezeMigrations(again: readonly string[]): Promise<void> {
  const folder = new URL('../server/migrations/', import.meta.url);
  const list = new URL(`../${HASHES}`, import.meta.url);
  const before: Record<string, string> = JSON.parse(await readFile(list, 'utf8').catch(() => '{}'));
  const after: Record<string, string> = {};
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const hash = hashOf(await readFile(new URL(name, folder), 'utf8'));
    const kept = again.includes(name) ? undefined : before[name];
    after[name] = kept ?? hash;
    if (kept !== undefined && kept !== hash) {
      console.error(`${name} was changed after it was frozen: write a new migration.`);
      process.exitCode = 1;
    }
  }
  await writeFile(list, `${JSON.stringify(after, null, 2)}\n`);
}

await freezeMigrations(process.argv.slice(2));

import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { assert } from './refuse';

/**
 * Where files live that are too big for the database: photos, later certificates. Small enough for
 * a store across the network to stand behind it. A key is `<community>/<name>`; what is written
 * is whole or not there, and never changes.
 */
export interface FileStore {
  put(key: string, bytes: Buffer): Promise<void>;
  /** Undefined when there is none. */
  get(key: string): Promise<Buffer | undefined>;
  /** What is gone already is no trouble. */
  remove(keys: readonly string[]): Promise<void>;
  /** Keys below `<community>/`, or all, in any order. */
  list(prefix: string): AsyncIterable<StoredFile>;
}

export interface StoredFile {
  readonly key: string;
  readonly writtenAt: Date;
}

/** A folder of this machine; several nodes share it over the network. */
export function localFiles(directory: string): FileStore {
  const fileOf = (key: string): string => {
    assert(KEY.test(key), 'a key is made by the program and leads nowhere else');
    return join(directory, ...key.split('/'));
  };
  return {
    async put(key, bytes) {
      const file = fileOf(key);
      const partial = `${file}.${randomBytes(6).toString('hex')}${PARTIAL}`;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(partial, bytes, { mode: 0o600, flush: true });
      await rename(partial, file);
    },
    get: (key) => readFile(fileOf(key)).catch(undefinedWhenMissing),
    async remove(keys) {
      for (const key of keys) await rm(fileOf(key), { force: true });
    },
    async *list(prefix) {
      for (const name of await filesBelow(directory, prefix)) {
        const found = await stat(join(directory, name)).catch(undefinedWhenMissing);
        if (!found?.isFile()) continue;
        yield { key: name.split(sep).join('/'), writtenAt: found.mtime };
      }
    },
  };
}

/** Names that came to be halfway are no keys; they are swept like any other left-over. */
const PARTIAL = '.partial';
const KEY = /^[0-9a-f-]{36}\/[0-9a-z.-]{1,80}$/;

async function filesBelow(directory: string, prefix: string): Promise<string[]> {
  const folder = join(directory, prefix);
  const names = await readdir(folder, { recursive: true }).catch(undefinedWhenMissing);
  return (names ?? []).map((name) => join(prefix, name));
}

function undefinedWhenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

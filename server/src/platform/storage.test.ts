import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStore, localFiles } from './storage';

let home: string;
let files: FileStore;
const community = '01a2c4ac-f900-72b9-a445-dc636d103189';
const other = '01a2c4ac-f900-72b9-a445-dc636d10318a';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'linli-storage-'));
  files = localFiles(join(home, 'files'));
});
afterAll(() => rm(home, { recursive: true }));

async function keys(prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of files.list(prefix)) found.push(key);
  return found.sort();
}

describe('local files', () => {
  it('are there whole, for the program alone, and gone when removed', async () => {
    const key = `${community}/one-full.jpg`;
    expect(await keys('')).toEqual([]);
    expect(await files.get(key)).toBeUndefined();
    await files.put(key, Buffer.from('one'));
    await files.put(`${other}/two-full.jpg`, Buffer.from('two'));
    expect(String(await files.get(key))).toBe('one');
    expect(await keys('')).toEqual([key, `${other}/two-full.jpg`]);
    expect(await keys(`${community}/`)).toEqual([key]);
    const { mode } = await stat(join(home, 'files', key));
    expect(mode & 0o077).toBe(0);
    await files.remove([key, key]);
    expect(await keys(`${community}/`)).toEqual([]);
  });

  it('leave nothing half-written under their name', async () => {
    const key = `${community}/many-full.jpg`;
    const bodies = Array.from({ length: 8 }, (_, index) => Buffer.alloc(200_000, index));
    await Promise.all(bodies.map((body) => files.put(key, body)));
    const written = await readFile(join(home, 'files', key));
    expect(bodies.some((body) => body.equals(written))).toBe(true);
    expect(await readdir(join(home, 'files', community))).toEqual(['many-full.jpg']);
  });

  it.each([
    `${community}/../../secret.key`,
    `../${community}/a`,
    `/etc/passwd`,
    `${community}/a/b`,
    `${community}/`,
    `${community}/\u0000`,
  ])('are never elsewhere: %s', async (key) => {
    await writeFile(join(home, 'secret.key'), 'secret');
    await expect(files.put(key, Buffer.from('x'))).rejects.toThrow();
    await expect((async () => files.get(key))()).rejects.toThrow();
    await expect(files.remove([key])).rejects.toThrow();
  });
});

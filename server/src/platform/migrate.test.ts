import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { createLog } from './log';
import { migrate } from './migrate';
import { sql } from './sql';

let db: TestDatabase;
let folder: string;

beforeEach(async () => {
  db = await createTestDatabase(4);
  folder = await mkdtemp(join(tmpdir(), 'linli-migrations-'));
  await db.owner.run(sql`drop table migration`);
  await write('0001-first.sql', 'create table first (a int); create table gone (a int);');
});
afterEach(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const run = () => migrate(db.target, folder, createLog('silent'));

describe('migrate', () => {
  it('applies each file once, in order, also when several nodes start together', async () => {
    await write('0002-second.sql', 'drop table gone; alter table first add b int;');
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.flat()).toEqual(['0001-first.sql', '0002-second.sql']);
    expect(await run()).toEqual([]);
  });

  it('leaves nothing of a file that fails and says where it failed', async () => {
    await write('0002-bad.sql', 'create table half (a int);\nselect nonsense;\n');
    await expect(run()).rejects.toThrow(/0002-bad\.sql failed: .*nonsense.* \(line 2\)/);
    const half = await db.owner.row(sql`select to_regclass('half')::text as half`);
    expect(half).toEqual({ half: null });
    await write('0002-bad.sql', 'create table whole (a int);');
    expect(await run()).toEqual(['0002-bad.sql']);
  });

  it('stops at an applied file that was changed, and at a newer database', async () => {
    await run();
    await write('0001-first.sql', 'create table first (a bigint);');
    await expect(run()).rejects.toThrow('0001-first.sql was changed');
    await rm(join(folder, '0001-first.sql'));
    await expect(run()).rejects.toThrow(/does not know: it is newer/);
  });
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { createLog } from './log';

const log = createLog('silent');
const isRoot = process.getuid?.() === 0;
const running: EmbeddedPostgres[] = [];
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'linli-pg-'));
  await chmod(home, 0o755);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await rm(home, { recursive: true, force: true });
});

async function start(dataDirectory = join(home, 'data')): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, log });
  running.push(server);
  return server;
}

async function ask(server: EmbeddedPostgres, statement: string): Promise<unknown[]> {
  const client = new pg.Client(server.target);
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

describe('startEmbeddedPostgres', () => {
  it('makes a safe cluster that sorts by bytes and is reached by nobody else', async () => {
    const server = await start();
    const [facts] = await ask(
      server,
      `select current_setting('fsync') f, current_setting('synchronous_commit') s,
        current_setting('full_page_writes') p, current_setting('listen_addresses') l,
        datcollate c from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({ f: 'on', s: 'on', p: 'on', l: '', c: 'C' });
    const socket = (server.target as { host: string }).host;
    expect((await stat(socket)).mode & 0o777).toBe(0o700);
  });

  it('starts again with what was written', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 7 as value');
    await first.stop();
    const second = await start();
    expect(await ask(second, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  it('adopts the server that a killed program left behind', async () => {
    const first = await start();
    const second = await start();
    expect([second.adopted, second.pid]).toEqual([true, first.pid]);
  });

  it('recovers after the server itself was killed', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 7 as value');
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  it('is not fooled by a lock file whose number now belongs to another program', async () => {
    const first = await start();
    await first.stop();
    const lock = join(home, 'data/postgres/postmaster.pid');
    await writeFile(lock, `${process.pid}\n${join(home, 'data/postgres')}\n0\n5432\n\n\n\nready\n`);
    const second = await start();
    expect(second.pid).not.toBe(process.pid);
  });

  it('leaves no server that writes into a new cluster when the folder was deleted', async () => {
    const first = await start();
    await rm(join(home, 'data'), { recursive: true, force: true });
    const second = await start();
    expect(() => process.kill(first.pid, 0)).toThrow();
    await second.stop();
    expect((await start()).adopted).toBe(false);
  });

  it('begins anew when the first start was cut short', async () => {
    await mkdir(join(home, 'data/postgres.new/base'), { recursive: true });
    await writeFile(join(home, 'data/postgres.new/PG_VERSION'), '18\n');
    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(home, 'data/postgres.new'))).toBe(false);
  });

  it('stays up for another program that uses it', async () => {
    const server = await start();
    const other = new pg.Client(server.target);
    await other.connect();
    await server.release();
    expect((await other.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await other.end();
    await server.release();
    expect(() => process.kill(server.pid, 0)).toThrow();
  });

  it('is not kept up by a connection that is leaving', async () => {
    const server = await start();
    const leaving = new pg.Client(server.target);
    await leaving.connect();
    const lastWork = leaving.query('select pg_sleep(0.3)');
    const released = server.release();
    await lastWork;
    await leaving.end();
    await released;
    expect(() => process.kill(server.pid, 0)).toThrow();
  });
});

describe.runIf(isRoot)('as root', () => {
  it('keeps the cluster elsewhere when the unprivileged user cannot reach the data', async () => {
    await chmod(home, 0o700);
    const server = await start();
    const path = (await readFile(join(home, 'data/postgres-location'), 'utf8')).trim();
    expect(path).not.toContain(home);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect((await start()).adopted).toBe(false);
    for (const left of running.splice(0)) await left.stop();
    await rm(join(path, '..'), { recursive: true, force: true });
  });

  it('works as an ordinary user as well', async () => {
    const nobody = 65_534;
    await chown(home, nobody, nobody);
    const answer = await runAsUser(nobody, join(home, 'data'));
    expect(answer).toContain('answered 1');
    expect((await stat(join(home, 'data/postgres'))).uid).toBe(nobody);
  });
});

/** The launcher in a process of its own that is not root. */
function runAsUser(uid: number, dataDirectory: string): Promise<string> {
  const script = fileURLToPath(new URL('../testing/start-cluster-once.ts', import.meta.url));
  const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsx, script, dataDirectory], {
      uid,
      gid: uid,
      env: { PATH: process.env.PATH, HOME: dataDirectory, TSX_DISABLE_CACHE: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('close', () => resolve(output));
  });
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { columnTypes } from './column-types';
import type { Log } from './log';
import { type ConnectionTarget, queryableOf } from './postgres-database';
import { sql } from './sql';
import { StartError } from './start-error';

/** Two nodes that start together must not both migrate. */
const MIGRATION_LOCK = 5_206_110_311;

interface MigrationFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * Brings the database to the program's version: each file once, in order, each in a transaction.
 * Applied files are frozen: one that changed stops the start. Never ANALYZE here: on empty ledger
 * tables it would make PostgreSQL plan foreign-key checks as sequential scans.
 */
export async function migrate(
  target: ConnectionTarget,
  directory: string,
  log: Log,
): Promise<string[]> {
  const files = await readMigrations(directory);
  const client = new pg.Client({ ...target, types: columnTypes as pg.CustomTypesConfig });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    return await applyMissing(client, files, log);
  } finally {
    await client.end();
  }
}

async function applyMissing(
  client: pg.Client,
  files: readonly MigrationFile[],
  log: Log,
): Promise<string[]> {
  const db = queryableOf(client);
  await client.query(`create table if not exists migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
  const rows = await db.rows<{ name: string; sha256: string }>(
    sql`select name, sha256 from migration order by name`,
  );
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  refuseForeignHistory(applied, files);
  const missing = files.filter((file) => !applied.has(file.name));
  for (const file of missing) {
    await client.query('begin');
    try {
      await client.query(file.text);
      await db.run(sql`insert into migration (name, sha256) values (${file.name}, ${file.sha256})`);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new StartError(`Migration ${file.name} failed: ${describe(error, file.text)}`);
    }
    log.info({ migration: file.name }, 'Migrated');
  }
  return missing.map((file) => file.name);
}

function refuseForeignHistory(
  applied: ReadonlyMap<string, string>,
  files: readonly MigrationFile[],
): void {
  const known = new Map(files.map((file) => [file.name, file.sha256]));
  for (const [name, sha256] of applied) {
    const now = known.get(name);
    if (now === undefined) {
      throw new StartError(
        `The database has migration ${name}, which this version does not know: it is newer.`,
      );
    }
    if (now !== sha256) {
      throw new StartError(`Migration ${name} was changed after it had been applied.`);
    }
  }
}

async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name));
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(join(directory, name), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

function describe(error: unknown, text: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const at = Number(error.position ?? 0);
  const line = at > 0 ? ` (line ${text.slice(0, at).split('\n').length})` : '';
  return `${error.message}${line}`;
}

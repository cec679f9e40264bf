import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineClock } from '@linli/server/platform/clock';
import type { Database } from '@linli/server/platform/database';
import { createIds } from '@linli/server/platform/ids';
import { createLog } from '@linli/server/platform/log';
import { type ConnectionTarget, openDatabase } from '@linli/server/platform/postgres-database';
import { createSecrets } from '@linli/server/platform/secrets';
import { type SqlQuery, sql } from '@linli/server/platform/sql';
import { establishLog } from '@linli/server/transparency/log-identity';
import type { LogParts } from '@linli/server/transparency/log-parts';
import { publishLog } from '@linli/server/transparency/publish-log';
import { writeLog } from '@linli/server/transparency/write-log';

/** A database with its log, and the same database as if there were no log. */
export interface LogStage {
  readonly parts: LogParts;
  readonly database: Database;
  readonly owner: Database;
  readonly without: Database;
  readonly withoutOwner: Database;
  /** Enters everything that waits, signs and publishes. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

export async function prepareLogStage(target: ConnectionTarget): Promise<LogStage> {
  const plain = await copyWithoutLog(target);
  const options = { statementTimeoutMs: 0, onIdleError: () => undefined };
  const [database, without] = [target, plain].map((place) =>
    openDatabase({ ...options, target: place, role: 'linli_app', connectionsMax: 20 }),
  ) as [Database, Database];
  const [owner, withoutOwner] = [target, plain].map((place) =>
    openDatabase({ ...options, target: place, connectionsMax: 4 }),
  ) as [Database, Database];
  const folder = await mkdtemp(join(tmpdir(), 'linli-bench-log-'));
  const parts: LogParts = {
    database,
    secrets: createSecrets(randomBytes(32)),
    clock: machineClock,
    ids: createIds(Date.now),
    log: createLog('warn'),
    anchor: null,
    place: {
      folder: join(folder, 'log'),
      guardFolder: join(folder, 'guard'),
      seed: randomBytes(32),
      origin: 'bench.example/log',
      address: null,
    },
  };
  const key = await establishLog(parts);
  return {
    parts,
    database,
    owner,
    without,
    withoutOwner,
    async drain() {
      while (await writeLog(parts, key, 'enter'));
      await writeLog(parts, key, 'sign');
      await publishLog(database, parts.place, key);
    },
    async close() {
      for (const each of [database, owner, without, withoutOwner]) await each.close();
    },
  };
}

/** The same functions with the line for the outbox taken out again. */
async function copyWithoutLog(target: ConnectionTarget): Promise<ConnectionTarget> {
  const options = { statementTimeoutMs: 0, onIdleError: () => undefined, connectionsMax: 1 };
  const at = (database: string) => ({ ...target, database }) as ConnectionTarget;
  const plain = at('bench_without_log');
  const source = openDatabase({ ...options, target });
  const row = await source.row<{ name: string }>(sql`select current_database()::text as name`);
  await source.close();
  const admin = openDatabase({ ...options, target: at('postgres') });
  await admin.run(statement(`create database bench_without_log template ${row?.name}`));
  await admin.close();
  const copy = openDatabase({ ...options, target: plain });
  for (const name of ['ledger_post_earnings', 'ledger_write_lines']) {
    const found = await copy.row<{ text: string }>(sql`
      select pg_get_functiondef(${name}::regproc) as text`);
    const text = (found?.text ?? '')
      .replace(/\), told as \([^)]*\)[^)]*\), raised as/, '), raised as')
      .replace(/insert into log_outbox[^;]*;/, '')
      .replace("v_turn bigint := nextval('log_outbox_turn');", 'v_turn bigint;');
    if (/insert into log_outbox|nextval/.test(text)) throw new Error(`${name} still tells the log`);
    await copy.run(statement(text));
  }
  await copy.close();
  return plain;
}

function statement(text: string): SqlQuery {
  return { name: '', text, values: [] };
}

/** Where each transfer stands in the log. */
export function listPlaces(owner: Database): Promise<{ sourceId: string; leafIndex: number }[]> {
  return owner.rows(sql`select source_id, leaf_index from log_leaf where source_id is not null`);
}

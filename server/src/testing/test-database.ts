import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database } from '../platform/database';
import { type ConnectionTarget, openDatabase } from '../platform/postgres-database';

/** A fresh, migrated database of its own on the run's cluster. */
export interface TestDatabase {
  readonly target: ConnectionTarget;
  /** As the program sees it: role linli_app, row-level security in force. */
  readonly database: Database;
  /** As the owner, whom row-level security does not bind: to prepare and to inspect. */
  readonly owner: Database;
  drop(): Promise<void>;
}

export async function createTestDatabase(connectionsMax = 20): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onCluster(cluster, `create database ${name} template linli`);
  const target = { ...cluster, database: name };
  const common = { target, statementTimeoutMs: 30_000, onIdleError: () => undefined };
  const database = openDatabase({ ...common, role: 'linli_app', connectionsMax });
  const owner = openDatabase({ ...common, connectionsMax: 4 });
  return {
    target,
    database,
    owner,
    async drop() {
      await database.close();
      await owner.close();
      await onCluster(cluster, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onCluster(cluster: ConnectionTarget, statement: string): Promise<void> {
  const client = new pg.Client({ ...cluster, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../platform/embedded-postgres';
import { createLog } from '../platform/log';
import { migrate } from '../platform/migrate';
import type { ConnectionTarget } from '../platform/postgres-database';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: ConnectionTarget;
  }
}

/**
 * One cluster for the whole run, with a migrated database that each test file copies. It does not
 * sync to disk: what must survive a crash is tested on clusters of their own.
 */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'linli-test-'));
  const log = createLog('warn');
  const embedded = await startEmbeddedPostgres({
    dataDirectory,
    log,
    extraSettings: { fsync: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  const migrations = fileURLToPath(new URL('../../migrations', import.meta.url));
  await migrate(embedded.target, migrations, log);
  const client = new pg.Client({ ...embedded.target, database: 'postgres' });
  await client.connect();
  await client.query('alter database linli is_template true allow_connections false');
  await client.end();
  project.provide('cluster', embedded.target);
  return async () => {
    await embedded.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
}

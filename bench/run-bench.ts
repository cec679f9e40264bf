import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@linli/server/platform/embedded-postgres';
import { createIds } from '@linli/server/platform/ids';
import { createLog } from '@linli/server/platform/log';
import { migrate } from '@linli/server/platform/migrate';
import { openDatabase } from '@linli/server/platform/postgres-database';
import { measureLedgerRates } from './ledger-rates';

const quick = process.argv.includes('--quick');
const log = createLog('warn');
const dataDirectory = await mkdtemp(join(tmpdir(), 'linli-bench-'));
const embedded = await startEmbeddedPostgres({ dataDirectory, log });
const migrations = fileURLToPath(new URL('../server/migrations', import.meta.url));
await migrate(embedded.target, migrations, log);
const pool = { target: embedded.target, statementTimeoutMs: 0, onIdleError: () => undefined };
const database = openDatabase({ ...pool, role: 'linli_app', connectionsMax: 20 });
const owner = openDatabase({ ...pool, connectionsMax: 4 });
const ids = createIds(Date.now);
try {
  const rates = await measureLedgerRates(database, owner, ids, {
    rounds: quick ? 3 : 7,
    roundMs: quick ? 500 : 1500,
  });
  for (const { name, rates: each, p50Ms, p99Ms } of rates.measured) {
    console.log(name.padEnd(14), each.map((rate) => rate.toFixed(0)).join(' '), p50Ms, p99Ms);
  }
  console.log(JSON.stringify(rates.keys));
} finally {
  await database.close();
  await owner.close();
  await embedded.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}

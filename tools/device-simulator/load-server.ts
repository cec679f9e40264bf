import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthenticateDevice } from '@linli/server/devices/authenticate-device';
import { createFindActors } from '@linli/server/identity/find-actors';
import { recomputeLedger } from '@linli/server/ledger/recompute-ledger';
import { createAuthenticate } from '@linli/server/platform/authenticate';
import { machineClock } from '@linli/server/platform/clock';
import { createHttp } from '@linli/server/platform/http';
import { createIds } from '@linli/server/platform/ids';
import { startLiveUpdates } from '@linli/server/platform/live-updates';
import { createLog } from '@linli/server/platform/log';
import { createMetrics } from '@linli/server/platform/metrics';
import { type ConnectionTarget, openDatabase } from '@linli/server/platform/postgres-database';
import { createSecrets } from '@linli/server/platform/secrets';
import { SmsOutbox } from '@linli/server/platform/sms-sender';
import { localFiles } from '@linli/server/platform/storage';
import { actingProxies } from '@linli/server/proxies/acting-proxies';
import { routes } from '@linli/server/routes';
import { createCaller } from '@linli/server/testing/call-operation';
import type { TestApp } from '@linli/server/testing/test-app';
import { aLoadCommunity, type LoadCommunity } from './load-stage';

/**
 * The product's server in a process of its own, as in life, with communities full of machines
 * behind it. Tells how much memory it holds, and at the end whether the books are right.
 */
export type ServerMessage =
  | { readonly kind: 'ready'; readonly address: string; readonly communities: LoadCommunity[] }
  | { readonly kind: 'memory'; readonly residentMb: number; readonly heapMb: number }
  | { readonly kind: 'books'; readonly findings: readonly string[] };

const { target, publicKeys } = JSON.parse(process.argv[2] ?? '{}') as {
  target: ConnectionTarget;
  /** Of the machines, by community. */
  publicKeys: string[][];
};
const pool = { target, onIdleError: () => undefined };
const database = openDatabase({
  ...pool,
  role: 'linli_app',
  connectionsMax: 20,
  statementTimeoutMs: 30_000,
});
const owner = openDatabase({ ...pool, connectionsMax: 2, statementTimeoutMs: 0 });
const log = createLog('error');
const parts = {
  database,
  authenticate: createAuthenticate(
    database,
    createFindActors(database, () => undefined),
  ),
  authenticateDevice: createAuthenticateDevice(database),
  clock: machineClock,
  ids: createIds(Date.now),
  secrets: createSecrets(randomBytes(32)),
  settings: {
    version: 'load',
    publicUrl: null,
    demo: false,
    secondFactor: 'offered' as const,
    sms: 'console' as const,
  },
  sms: new SmsOutbox(),
  files: localFiles(join(tmpdir(), 'linli-load-files')),
  live: await startLiveUpdates(database, target, log),
  log,
  metrics: createMetrics(),
  proxies: actingProxies,
};
const http = await createHttp({
  parts,
  routes,
  openApi: () => ({}),
  trustProxy: false,
  metricsToken: null,
});
await http.ready();
const app = { ...parts, owner, http, events: [], ...createCaller(http) } as unknown as TestApp;
const communities: LoadCommunity[] = [];
for (const keys of publicKeys) communities.push(await aLoadCommunity(app, keys));
tell({
  kind: 'ready',
  address: await http.listen({ port: 0, host: '127.0.0.1' }),
  communities,
});

setInterval(() => {
  const { rss, heapUsed } = process.memoryUsage();
  tell({ kind: 'memory', residentMb: rss / 2 ** 20, heapMb: heapUsed / 2 ** 20 });
}, 1_000).unref();

process.on('message', async () => {
  const findings: string[] = [];
  for (const { communityId } of communities) {
    const found = await owner.transaction(communityId, recomputeLedger);
    findings.push(...found.map(({ table, key, found: is }) => `${table} ${key}: ${is}`));
  }
  tell({ kind: 'books', findings });
});

function tell(message: ServerMessage): void {
  process.send?.(message);
}

import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthenticateDevice } from '@linli/server/devices/authenticate-device';
import { createFindActors } from '@linli/server/identity/find-actors';
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
import { type BenchStage, prepareStage } from './bench-stage';

/**
 * The product's server in a process of its own, as in life: only the sign-ins are made without
 * codes, and one more address answers a validated request without doing anything.
 */
export interface ServerReady {
  readonly address: string;
  readonly stage: BenchStage;
}

const { target, historyTransfers } = JSON.parse(process.argv[2] ?? '{}') as {
  target: ConnectionTarget;
  historyTransfers: [number, number];
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
const secrets = createSecrets(randomBytes(32));
const live = await startLiveUpdates(database, target, log);
const ids = createIds(Date.now);
const findActors = createFindActors(database, () => undefined);
const parts = {
  database,
  authenticate: createAuthenticate(database, findActors),
  authenticateDevice: createAuthenticateDevice(database),
  clock: machineClock,
  ids,
  secrets,
  settings: {
    version: 'bench',
    publicUrl: null,
    demo: false,
    secondFactor: 'offered' as const,
    sms: 'console' as const,
  },
  sms: new SmsOutbox(),
  files: localFiles(join(tmpdir(), 'linli-bench-files')),
  live,
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
http.post(
  '/bench/empty',
  {
    schema: {
      body: {
        type: 'object',
        additionalProperties: false,
        required: ['requestId'],
        properties: { requestId: { type: 'string', format: 'uuid' } },
      },
    },
  },
  async () => ({ done: true }),
);
await http.ready();
const app = { ...parts, owner, http, events: [], ...createCaller(http) } as unknown as TestApp;
const stage = await prepareStage(app, historyTransfers);
// A past of years was looked through by autovacuum long ago; here it is seconds old.
await owner.run({ name: '', text: 'analyze', values: [] });
const address = await http.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ address, stage } satisfies ServerReady);

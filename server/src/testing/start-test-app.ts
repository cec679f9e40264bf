import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthenticateDevice } from '../devices/authenticate-device';
import { createAuthenticate } from '../platform/authenticate';
import { SettableClock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { FindActors } from '../platform/find-actor';
import { createHttp } from '../platform/http';
import { createIds } from '../platform/ids';
import { LiveStreams } from '../platform/live-stream';
import { startLiveUpdates } from '../platform/live-updates';
import { createLog } from '../platform/log';
import { createMetrics } from '../platform/metrics';
import type { Route } from '../platform/route';
import { createSecrets } from '../platform/secrets';
import type { PublicSettings } from '../platform/settings';
import { SmsOutbox } from '../platform/sms-sender';
import type { PublishedLog } from '../platform/static-log';
import { localFiles } from '../platform/storage';
import { createCaller } from './call-operation';
import type { TestApp } from './test-app';
import { createTestDatabase, type TestDatabase } from './test-database';

export interface TestAppOptions {
  /** What the clock says; it stands still until moved. */
  readonly now?: Date;
  /** Other routes than the product's own. */
  readonly routes?: readonly Route[];
  readonly findActors?: FindActors;
  readonly settings?: Partial<PublicSettings>;
  readonly connectionsMax?: number;
  readonly facesDirectory?: string;
  readonly publishedLog?: PublishedLog;
  readonly trustProxy?: boolean;
  /** Another node on a database that is there already; whoever made it drops it. */
  readonly testDatabase?: TestDatabase;
  readonly streams?: LiveStreams;
  /** 'debug' shows what broke. */
  readonly logLevel?: string;
}

/** A Tuesday morning in Shanghai. */
const DEFAULT_NOW = new Date('2026-03-10T01:00:00.000Z');

export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const testDatabase = options.testDatabase ?? (await createTestDatabase(options.connectionsMax));
  const { database, owner, target } = testDatabase;
  const clock = new SettableClock(options.now ?? DEFAULT_NOW);
  const ids = createIds(() => clock.now().getTime());
  const secrets = createSecrets(Buffer.alloc(32, 7));
  const sms = new SmsOutbox();
  const filesDirectory = await mkdtemp(join(tmpdir(), 'linli-files-'));
  const files = localFiles(filesDirectory);
  const log = createLog(options.logLevel ?? 'silent');
  const live = await startLiveUpdates(database, target, log);
  const events: TestApp['events'] = [];
  const streams = options.streams ?? new LiveStreams();
  const metrics = createMetrics();
  const findActors = options.findActors ?? (await productFindActors(database));
  const http = await createHttp({
    parts: {
      database,
      authenticate: createAuthenticate(database, findActors),
      authenticateDevice: createAuthenticateDevice(database),
      proxies: (await import('../proxies/acting-proxies')).actingProxies,
      clock,
      ids,
      secrets,
      settings: { ...testSettings, ...options.settings },
      sms,
      files,
      live: {
        ...live,
        publish(communityId, published) {
          events.push(...published);
          return live.publish(communityId, published);
        },
      },
      log,
      metrics,
    },
    routes: options.routes ?? (await import('../routes')).routes,
    openApi: () => ({}),
    facesDirectory: options.facesDirectory,
    publishedLog: options.publishedLog,
    trustProxy: options.trustProxy ?? false,
    metricsToken: null,
    streams,
  });
  await http.ready();
  return {
    database,
    owner,
    clock,
    ids,
    secrets,
    sms,
    files,
    events,
    http,
    ...createCaller(http),
    listen: () => http.listen({ port: 0, host: '127.0.0.1' }),
    async close() {
      await http.close();
      await live.close();
      await rm(filesDirectory, { recursive: true });
      if (!options.testDatabase) await testDatabase.drop();
    },
  };
}

const testSettings: PublicSettings = {
  version: '0.0.0-test',
  publicUrl: null,
  demo: false,
  secondFactor: 'offered',
  sms: 'console',
};

/** Loaded when first needed, so that a test of the platform alone does not load the features. */
async function productFindActors(database: Database): Promise<FindActors> {
  const { createFindActors } = await import('../identity/find-actors');
  return createFindActors(database, () => undefined);
}

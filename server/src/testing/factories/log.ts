import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLog } from '@linli/core/transparency/check-log';
import { openCheckpoint } from '@linli/core/transparency/checkpoint';
import { tileFiles } from '@linli/core/transparency/tile-files';
import type { VerifierKey } from '@linli/core/transparency/verifier-key';
import type { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database';
import type { Ids } from '../../platform/ids';
import { createLog } from '../../platform/log';
import type { Secrets } from '../../platform/secrets';
import { askWitnesses } from '../../transparency/ask-witnesses';
import { readBytesIfThere } from '../../transparency/durable-file';
import { keepNewestForGuard } from '../../transparency/guard';
import { establishLog } from '../../transparency/log-identity';
import type { LogParts } from '../../transparency/log-parts';
import { publishLog } from '../../transparency/publish-log';
import { writeLog } from '../../transparency/write-log';

export interface LogPlaceForTests {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The log of a test, with folders of its own; each step is taken when the test says so. */
export interface TestLog extends LogParts {
  readonly key: VerifierKey;
  /** Enters all that waits, signs and publishes; gives the size. */
  goOn(): Promise<number>;
  /** The published checkpoint. */
  published(): Promise<string>;
  /** Everything that is published is looked at; gives the entries. */
  entries(): Promise<Uint8Array[]>;
  remove(): Promise<void>;
}

export async function aLog(
  app: LogPlaceForTests,
  change: Partial<LogParts['place']> = {},
  anchor: LogParts['anchor'] = null,
): Promise<TestLog> {
  const root = await mkdtemp(join(tmpdir(), 'linli-log-'));
  const { database, secrets, clock, ids } = app;
  const place = {
    folder: join(root, 'log'),
    guardFolder: join(root, 'guard'),
    seed: Buffer.alloc(32, 3),
    origin: 'test.example/log',
    address: null,
    ...change,
  };
  const parts = { database, secrets, clock, ids, log: createLog('silent'), place, anchor };
  const key = await establishLog(parts);
  const published = async () => {
    const bytes = await readBytesIfThere(join(place.folder, 'checkpoint'));
    return bytes?.toString('utf8') ?? '';
  };
  return {
    ...parts,
    key,
    published,
    async goOn() {
      while (await writeLog(parts, key, 'enter'));
      await writeLog(parts, key, 'sign');
      await keepNewestForGuard(database, place, key);
      await publishLog(database, place, key);
      await askWitnesses(parts, 'unsigned');
      return openCheckpoint(await published(), key).size;
    },
    async entries() {
      const entries: Uint8Array[] = [];
      const read = tileFiles((path) => readBytesIfThere(join(place.folder, path)));
      await checkLog(openCheckpoint(await published(), key), read, (_, entry) =>
        entries.push(entry),
      );
      return entries;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

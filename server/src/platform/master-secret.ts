import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queryable } from './database';
import type { Secrets } from './secrets';
import { sql } from './sql';
import { StartError } from './start-error';

/**
 * The master key: from the setting, else from secret.key in the data folder, which is made at the
 * first start. Whoever loses it cannot read phone numbers again.
 */
export function readMasterSecret(
  dataDirectory: string,
  setting: string | null,
): Promise<Uint8Array> {
  return readKey(dataDirectory, 'secret.key', setting);
}

/**
 * The seed of the key that signs the public log, kept the same way beside it. Whoever loses it must
 * begin another log; whoever else has it can sign another history.
 */
export function readLogSeed(dataDirectory: string, setting: string | null): Promise<Uint8Array> {
  return readKey(dataDirectory, 'log.key', setting);
}

async function readKey(
  dataDirectory: string,
  name: string,
  setting: string | null,
): Promise<Uint8Array> {
  if (setting !== null) return Buffer.from(setting, 'hex');
  await mkdir(dataDirectory, { recursive: true });
  const file = join(dataDirectory, name);
  if (!existsSync(file)) {
    const fresh = randomBytes(32);
    await writeFile(file, `${fresh.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    return fresh;
  }
  const kept = await readKeyFile(file);
  await chmod(file, 0o600);
  return kept;
}

/** A key that somebody else has put there. */
export async function readKeyFile(file: string): Promise<Uint8Array> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${file} cannot be read: ${error.code}.`);
  });
  if (!/^[0-9a-f]{64}$/i.test(text.trim())) {
    throw new StartError(`${file} must hold 64 hex digits.`);
  }
  return Buffer.from(text.trim(), 'hex');
}

/**
 * A database remembers the key it was written with (in the comment of its migration table): with
 * another one every phone number would be unreadable, and new ones would be mixed in.
 */
export async function refuseOtherSecret(owner: Queryable, secrets: Secrets): Promise<void> {
  const row = await owner.row<{ remembered: string | null }>(
    sql`select obj_description('migration'::regclass, 'pg_class') as remembered`,
  );
  const wanted = `secret ${secrets.fingerprint}`;
  if (row?.remembered === wanted) return;
  if (row?.remembered) {
    throw new StartError(
      'The master key is not the one this database was written with. Put back secret.key or ' +
        'LINLI_SECRET.',
    );
  }
  await owner.run({
    name: 'remember_secret',
    text: `comment on table migration is '${wanted}'`,
    values: [],
  });
}

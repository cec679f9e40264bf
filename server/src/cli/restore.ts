import type { Transaction } from '../platform/database';
import { settleRestoredLog } from '../transparency/settle-restored-log';
import {
  countRows,
  enterCommunity,
  insertRows,
  isEmpty,
  listMigrations,
  listTables,
  type TableShape,
} from './backup.queries';
import {
  type BackupCounts,
  type BackupManifest,
  type BackupRows,
  countsInWords,
  readBackup,
} from './backup-file';
import { type Command, UsageError } from './command';
import type { OpenProgram } from './program';

export const restore: Command = {
  name: 'restore',
  summary: 'Reads a backup into an empty database; all of it or nothing.',
  usage: '<file> [--other-secret]',
  async run(program, args) {
    const file = args.find((arg) => !arg.startsWith('--'));
    if (!file) throw new UsageError('Name the backup to read.');
    const open = await program.open({ migrate: true });
    try {
      const counts = await restoreBackup(open, file, args.includes('--other-secret'));
      program.print(`Restored ${countsInWords(counts)}.`);
      for (const line of await settleRestoredLog(open.owner, open.logParts)) program.print(line);
      return 0;
    } finally {
      await open.close();
    }
  },
};

interface WrittenRows {
  readonly table: string;
  readonly communityId: string | null;
  readonly count: number;
}

/**
 * The rows are all of it or nothing. Files go straight to their place: without a row that names
 * them they are nothing yet, and a failed restore leaves them to the sweep.
 */
export async function restoreBackup(
  open: OpenProgram,
  file: string,
  otherSecret: boolean,
): Promise<BackupCounts> {
  return open.owner.transaction(null, async (tx) => {
    const tables = new Map((await listTables(tx)).map((table) => [table.name, table]));
    const written = new Map<string, WrittenRows>();
    const counts = await readBackup(
      file,
      (manifest) => checkManifest(tx, manifest, tables, open.secrets.fingerprint, otherSecret),
      async (rows) => {
        const { table, communityId } = rows;
        const key = `${table} ${communityId ?? ''}`;
        const before = written.get(key)?.count ?? 0;
        const count = before + (await writeRows(tx, rows, tables));
        written.set(key, { table, communityId, count });
      },
      (key, bytes) => open.parts.files.put(key, bytes),
    );
    await compareCounts(tx, [...written.values()]);
    return counts;
  });
}

async function checkManifest(
  tx: Transaction,
  manifest: BackupManifest,
  tables: ReadonlyMap<string, TableShape>,
  fingerprint: string,
  otherSecret: boolean,
): Promise<void> {
  const migrations = await listMigrations(tx);
  if (JSON.stringify(migrations) !== JSON.stringify(manifest.migrations)) {
    const last = manifest.migrations.at(-1)?.name ?? 'none';
    throw new UsageError(
      `The backup is from version ${manifest.version} (last migration ${last}). Restore it ` +
        'with that version, then upgrade.',
    );
  }
  if (manifest.secretFingerprint !== fingerprint && !otherSecret) {
    throw new UsageError(
      'The backup was written with another master key: phone numbers could not be read. Put ' +
        'back its secret.key first, or say --other-secret.',
    );
  }
  for (const { name } of manifest.tables) {
    if (!tables.has(name)) throw new UsageError(`There is no table ${name} here.`);
  }
  // Every walled table hangs on a community, so that without one they are all empty.
  for (const { name, walled } of tables.values()) {
    if (!walled && !(await isEmpty(tx, name))) {
      throw new UsageError(`The database is not empty: ${name} has rows.`);
    }
  }
}

function writeRows(
  tx: Transaction,
  batch: BackupRows,
  tables: ReadonlyMap<string, TableShape>,
): Promise<number> {
  const table = tables.get(batch.table);
  if (!table) throw new UsageError(`There is no table ${batch.table} here.`);
  const enter = batch.communityId ? enterCommunity(tx, batch.communityId) : Promise.resolve();
  return enter.then(() => insertRows(tx, table.name, table.columns, batch.rows));
}

/** Asks the database itself, not what we believe to have written. */
async function compareCounts(tx: Transaction, written: readonly WrittenRows[]): Promise<void> {
  for (const { table, communityId, count } of written) {
    if (communityId !== null) await enterCommunity(tx, communityId);
    if ((await countRows(tx, table, communityId)) !== count) {
      throw new UsageError(`Rows of ${table} are missing after the restore.`);
    }
  }
}

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { machineClock } from '../platform/clock';
import type { Transaction } from '../platform/database';
import {
  closeCursor,
  enterCommunity,
  fetchRows,
  listCommunityIds,
  listMigrations,
  listTables,
  openCursor,
  type TableShape,
} from './backup.queries';
import { BACKUP_FORMAT, type BackupCounts, BackupWriter, countsInWords } from './backup-file';
import type { Command } from './command';
import type { OpenProgram, Program } from './program';
import { orderTables } from './table-order';

export const backup: Command = {
  name: 'backup',
  summary: 'Writes everything into one file, also while the server runs.',
  usage: '[file]',
  async run(program, args) {
    const file = args[0] ?? defaultFile(program, machineClock.now());
    const open = await program.open({ migrate: false });
    try {
      const counts = await writeBackup(program, open, file);
      program.print(`${file}: ${countsInWords(counts)}.`);
      program.print(
        'Keep secret.key (or LINLI_SECRET) elsewhere: the backup cannot be read without it.',
      );
      return 0;
    } finally {
      await open.close();
    }
  },
};

const ROWS_AT_ONCE = 1_000;

/**
 * One snapshot of the whole database: what is committed later is not in it. A file is written
 * before the row that names it, so after the rows every file they name is there to be read.
 */
export async function writeBackup(
  program: Program,
  open: OpenProgram,
  file: string,
): Promise<BackupCounts> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return open.owner.transaction(
    null,
    async (tx) => {
      const tables = orderTables(await listTables(tx));
      const communities = (await listCommunityIds(tx)).map(({ id }) => id);
      const writer = new BackupWriter(file, {
        format: BACKUP_FORMAT,
        createdAt: machineClock.now().toISOString(),
        version: program.version,
        migrations: await listMigrations(tx),
        secretFingerprint: open.secrets.fingerprint,
        tables: tables.map(({ name, columns }) => ({ name, columns })),
      });
      for (const table of tables) {
        for (const communityId of table.walled ? communities : [null]) {
          await writeTable(tx, writer, table, communityId);
        }
      }
      for await (const { key } of open.parts.files.list('')) {
        const bytes = await open.parts.files.get(key);
        if (bytes) await writer.writeFile(key, bytes);
      }
      return writer.finish();
    },
    { isolation: 'repeatable read' },
  );
}

/** By community also where we could see all: a owner that is no superuser sees only one. */
async function writeTable(
  tx: Transaction,
  writer: BackupWriter,
  table: TableShape,
  communityId: string | null,
): Promise<void> {
  if (communityId !== null) await enterCommunity(tx, communityId);
  await openCursor(tx, table, communityId);
  for (;;) {
    const rows = await fetchRows(tx, ROWS_AT_ONCE);
    if (rows.length === 0) break;
    await writer.write({ table: table.name, communityId, rows });
  }
  await closeCursor(tx);
}

function defaultFile(program: Program, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return join(program.settings.dataDirectory, 'backups', `linli-${stamp}.backup`);
}

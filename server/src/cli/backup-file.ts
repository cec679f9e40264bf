import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { UsageError } from './command';

/** First line of a backup: what is inside and what it needs. */
export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly createdAt: string;
  readonly version: string;
  readonly migrations: readonly { readonly name: string; readonly sha256: string }[];
  /** Which master key reads the sealed values; the key itself is never in a backup. */
  readonly secretFingerprint: string;
  readonly tables: readonly BackupTable[];
}

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Rows of one table, of one community where the table belongs to communities. */
export interface BackupRows {
  readonly table: string;
  readonly communityId: string | null;
  readonly rows: readonly unknown[];
}

export type RowCounts = Readonly<Record<string, number>>;

export const BACKUP_FORMAT = 'linli-backup-1';

interface BackupEnd {
  readonly end: true;
  readonly counts: RowCounts;
  /** Of every line before. */
  readonly sha256: string;
}

/** Writes beside and renames: a backup that was cut short never has the name of a whole one. */
export class BackupWriter {
  private readonly hash: Hash = createHash('sha256');
  private readonly gzip = createGzip();
  private readonly partial: string;
  private readonly finished: Promise<unknown>;
  private readonly counts: Record<string, number> = {};

  constructor(
    private readonly file: string,
    manifest: BackupManifest,
  ) {
    this.partial = `${file}.partial`;
    const output = createWriteStream(this.partial, { mode: 0o600 });
    this.finished = once(this.gzip.pipe(output), 'close');
    for (const table of manifest.tables) this.counts[table.name] = 0;
    this.gzip.write(this.hashed(manifest));
  }

  async write(rows: BackupRows): Promise<void> {
    this.counts[rows.table] = (this.counts[rows.table] ?? 0) + rows.rows.length;
    if (!this.gzip.write(this.hashed(rows))) await once(this.gzip, 'drain');
  }

  async finish(): Promise<RowCounts> {
    const end: BackupEnd = { end: true, counts: this.counts, sha256: this.hash.digest('hex') };
    this.gzip.end(`${JSON.stringify(end)}\n`);
    await this.finished;
    await rename(this.partial, this.file);
    return this.counts;
  }

  private hashed(value: object): string {
    const line = `${JSON.stringify(value)}\n`;
    this.hash.update(line);
    return line;
  }
}

/** Reads a backup from its beginning; throws at the end when it is not exactly what was written. */
export async function readBackup(
  file: string,
  onManifest: (manifest: BackupManifest) => Promise<void>,
  onRows: (rows: BackupRows) => Promise<void>,
): Promise<RowCounts> {
  const input = createReadStream(file).on('error', (error) => gunzip.destroy(error));
  const gunzip = createGunzip();
  const lines = createInterface({ input: input.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY });
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let begun = false;
  for await (const line of lines) {
    const value = JSON.parse(line) as BackupManifest | BackupRows | BackupEnd;
    if ('end' in value) {
      checkEnd(value, hash.digest('hex'), counts);
      return counts;
    }
    hash.update(`${line}\n`);
    if ('rows' in value) {
      counts[value.table] = (counts[value.table] ?? 0) + value.rows.length;
      await onRows(value);
    } else {
      if (begun || value.format !== BACKUP_FORMAT) break;
      begun = true;
      for (const table of value.tables) counts[table.name] = 0;
      await onManifest(value);
    }
  }
  throw new UsageError(`${file} is not a whole backup of Linli.`);
}

function checkEnd(end: BackupEnd, sha256: string, counts: RowCounts): void {
  if (end.sha256 !== sha256) throw new UsageError('The backup was changed: its checksum is wrong.');
  for (const [table, count] of Object.entries(end.counts)) {
    if (counts[table] !== count) throw new UsageError(`Rows of ${table} are missing.`);
  }
}

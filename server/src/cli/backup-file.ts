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

/** One file of the file store, whole. */
export interface BackupStoredFile {
  readonly file: string;
  readonly base64: string;
}

export interface BackupCounts {
  /** Of each table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly files: number;
}

export function countsInWords({ rows, files }: BackupCounts): string {
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return `${total} rows of ${Object.keys(rows).length} tables, ${files} files`;
}

export const BACKUP_FORMAT = 'linli-backup-2';

interface BackupEnd {
  readonly end: true;
  readonly counts: BackupCounts;
  /** Of every line before. */
  readonly sha256: string;
}

/** Writes beside and renames: a backup that was cut short never has the name of a whole one. */
export class BackupWriter {
  private readonly hash: Hash = createHash('sha256');
  private readonly gzip = createGzip();
  private readonly partial: string;
  private readonly finished: Promise<unknown>;
  private readonly rows: Record<string, number> = {};
  private files = 0;

  constructor(
    private readonly file: string,
    manifest: BackupManifest,
  ) {
    this.partial = `${file}.partial`;
    const output = createWriteStream(this.partial, { mode: 0o600 });
    this.finished = once(this.gzip.pipe(output), 'close');
    for (const table of manifest.tables) this.rows[table.name] = 0;
    this.gzip.write(this.hashed(manifest));
  }

  write(rows: BackupRows): Promise<void> {
    this.rows[rows.table] = (this.rows[rows.table] ?? 0) + rows.rows.length;
    return this.line(rows);
  }

  writeFile(file: string, bytes: Buffer): Promise<void> {
    this.files += 1;
    return this.line({ file, base64: bytes.toString('base64') } satisfies BackupStoredFile);
  }

  async finish(): Promise<BackupCounts> {
    const counts = { rows: this.rows, files: this.files };
    const end: BackupEnd = { end: true, counts, sha256: this.hash.digest('hex') };
    this.gzip.end(`${JSON.stringify(end)}\n`);
    await this.finished;
    await rename(this.partial, this.file);
    return counts;
  }

  private async line(value: object): Promise<void> {
    if (!this.gzip.write(this.hashed(value))) await once(this.gzip, 'drain');
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
  onFile: (key: string, bytes: Buffer) => Promise<void>,
): Promise<BackupCounts> {
  const input = createReadStream(file).on('error', (error) => gunzip.destroy(error));
  const gunzip = createGunzip();
  const lines = createInterface({ input: input.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY });
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let files = 0;
  let begun = false;
  for await (const line of lines) {
    const value = JSON.parse(line) as BackupLine;
    if ('end' in value) {
      checkEnd(value, hash.digest('hex'), { rows, files });
      return value.counts;
    }
    hash.update(`${line}\n`);
    if ('rows' in value) {
      rows[value.table] = (rows[value.table] ?? 0) + value.rows.length;
      await onRows(value);
    } else if ('file' in value) {
      files += 1;
      await onFile(value.file, Buffer.from(value.base64, 'base64'));
    } else {
      if (begun || value.format !== BACKUP_FORMAT) break;
      begun = true;
      await onManifest(value);
    }
  }
  throw new UsageError(`${file} is not a whole backup of Linli.`);
}

type BackupLine = BackupManifest | BackupRows | BackupStoredFile | BackupEnd;

function checkEnd(end: BackupEnd, sha256: string, found: BackupCounts): void {
  if (end.sha256 !== sha256) throw new UsageError('The backup was changed: its checksum is wrong.');
  for (const [table, count] of Object.entries(end.counts.rows)) {
    if ((found.rows[table] ?? 0) !== count) throw new UsageError(`Rows of ${table} are missing.`);
  }
  if (found.files !== end.counts.files) throw new UsageError('Files are missing in the backup.');
}

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  type ClusterFolder,
  chooseClusterPath,
  clusterFolder,
  createCluster,
  findClusterPath,
  ownerOf,
  readPassword,
} from './embedded/cluster-folder';
import { findPostgresBinaries, type PostgresBinaries } from './embedded/postgres-binaries';
import {
  endStrayServer,
  isPostgres,
  type Postmaster,
  readPostmaster,
  removeStaleLock,
  stopPostmaster,
} from './embedded/postmaster';
import { chooseRunAs, type RunAs } from './embedded/run-as';
import type { Log } from './log';
import type { ConnectionTarget } from './postgres-database';
import { StartError } from './start-error';

/** A real PostgreSQL that belongs to the data folder and is reached only from this machine. */
export interface EmbeddedPostgres {
  /** The owner's connection to the database `linli`. */
  readonly target: ConnectionTarget;
  /** It was running already: left by a program that was killed, or used by another command. */
  readonly adopted: boolean;
  readonly pid: number;
  /** Stops the server, whoever started it. */
  stop(): Promise<void>;
  /** Stops it unless another program is connected, which then stops it in its turn. */
  release(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDirectory: string;
  readonly log: Log;
  /** For tests, which need more than a small neighbourhood does. */
  readonly extraSettings?: Readonly<Record<string, string>>;
}

const DATABASE = 'linli';
const SOCKET_PORT = 5432;
const START_TRIES_MAX = 40;
const LEAVING_MAX_MS = 1_500;

export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, log } = options;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o755 });
  const existing = findClusterPath(dataDirectory);
  const runAs = chooseRunAs(existing === undefined ? undefined : ownerOf(existing));
  refuseForeignOwner(existing, runAs);
  const path = existing ?? chooseClusterPath(dataDirectory, runAs);
  const isNew = !existsSync(path);
  const folder = clusterFolder(path, runAs);
  const adopted = await adopt(folder, dataDirectory);
  if (adopted) return adopted;
  const binaries = findPostgresBinaries(runAs);
  if (isNew) {
    log.info({ path }, 'Creating the embedded database');
    await endStrayServer(path);
    createCluster(dataDirectory, path, binaries, runAs);
  }
  const postmaster = await start(folder, binaries, runAs, options);
  const target = targetOf(folder, postmaster, dataDirectory);
  await ensureDatabase(target);
  return running(folder, postmaster, target, false);
}

async function adopt(
  folder: ClusterFolder,
  dataDirectory: string,
): Promise<EmbeddedPostgres | undefined> {
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 50) {
    const found = readPostmaster(folder.path);
    if (!found) return undefined;
    if (!isPostgres(found.pid)) {
      removeStaleLock(folder.path);
      return undefined;
    }
    if (found.status === 'ready') {
      const target = targetOf(folder, found, dataDirectory);
      if (await belongsTo(target, folder.path)) {
        await ensureDatabase(target);
        return running(folder, found, target, true);
      }
    }
    await sleep(50);
  }
  throw new StartError(
    `Another PostgreSQL holds ${folder.path} and neither answers nor ends. Stop it, then ` +
      'start again.',
  );
}

function running(
  folder: ClusterFolder,
  postmaster: Postmaster,
  target: ConnectionTarget,
  adopted: boolean,
): EmbeddedPostgres {
  const stop = () => stopPostmaster(postmaster.pid, folder.path);
  const release = async (): Promise<void> => {
    if (!(await isUsed(target))) await stop();
  };
  return { target, adopted, pid: postmaster.pid, stop, release };
}

/**
 * Right after a whole process tree was killed, the old server's remains (lock file, shared memory)
 * can stand in the way for a moment: then it is tried again.
 */
async function start(
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  runAs: RunAs,
  options: EmbeddedOptions,
): Promise<Postmaster> {
  const port = folder.socketFolder ? SOCKET_PORT : await freePort();
  let complaint = '';
  for (let attempt = 0; attempt < START_TRIES_MAX; attempt += 1) {
    const outcome = await spawnOnce(folder, binaries, runAs, port, options.extraSettings ?? {});
    if (typeof outcome !== 'string') return outcome;
    complaint = outcome;
    if (!/lock file|shared memory block/.test(complaint)) break;
    await sleep(250);
  }
  throw new StartError(`The embedded PostgreSQL did not start: ${complaint}`);
}

async function spawnOnce(
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  runAs: RunAs,
  port: number,
  extra: Readonly<Record<string, string>>,
): Promise<Postmaster | string> {
  const logStart = existsSync(folder.logFile) ? statSync(folder.logFile).size : 0;
  const output = openSync(folder.logFile, logStart > 20_000_000 ? 'w' : 'a', 0o600);
  // Detached: Ctrl-C in the terminal reaches only us, and we stop it after the last request.
  const child = spawn(binaries.postgres, serverArguments(folder, port, extra), {
    ...runAs.ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
  });
  closeSync(output);
  let ended: string | undefined;
  child.on('error', (error) => {
    ended = error.message;
  });
  child.on('exit', () => {
    ended ??= lastComplaint(folder.logFile, logStart);
  });
  for (;;) {
    if (ended !== undefined) return ended;
    const found = readPostmaster(folder.path);
    if (found && found.pid === child.pid && found.status === 'ready') break;
    await sleep(5);
  }
  child.unref();
  child.removeAllListeners();
  const found = readPostmaster(folder.path);
  return found ?? 'it ended at once';
}

/** On the command line these outrank whatever the files of the cluster say. */
function serverArguments(
  folder: ClusterFolder,
  port: number,
  extra: Readonly<Record<string, string>>,
): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: folder.socketFolder ? '' : '127.0.0.1',
    unix_socket_directories: folder.socketFolder ?? '',
    unix_socket_permissions: '0700',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: '128MB',
    // Plans made while tables were small are bad ones a minute later; statistics must follow fast.
    autovacuum_naptime: '10s',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...extra,
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', folder.path, ...pairs];
}

function lastComplaint(logFile: string, from: number): string {
  const size = statSync(logFile).size;
  const text = readFileSync(logFile, 'utf8').slice(from <= size ? -(size - from) || undefined : 0);
  const lines = text.split('\n').filter((line) => /FATAL|PANIC|ERROR|HINT|error/.test(line));
  return lines.slice(-3).join(' ').trim() || text.trim().slice(-300) || 'it ended at once';
}

function targetOf(
  folder: ClusterFolder,
  postmaster: Postmaster,
  dataDirectory: string,
): ConnectionTarget {
  const common = { user: 'linli', database: DATABASE, port: postmaster.port };
  if (folder.socketFolder) return { ...common, host: folder.socketFolder };
  return { ...common, host: '127.0.0.1', password: readPassword(dataDirectory) };
}

/** A first start may have been cut short between creating the cluster and this. */
async function ensureDatabase(target: ConnectionTarget): Promise<void> {
  const client = new pg.Client({ ...target, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function belongsTo(target: ConnectionTarget, path: string): Promise<boolean> {
  const client = new pg.Client({ ...target, database: 'postgres', connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return rows[0].data_directory === path;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * A connection that was closed a moment ago is still listed, one of ours as well: only what stays
 * belongs to another program.
 */
async function isUsed(target: ConnectionTarget): Promise<boolean> {
  const client = new pg.Client({ ...target, database: 'postgres' });
  try {
    await client.connect();
    for (let waitedMs = 0; waitedMs < LEAVING_MAX_MS; waitedMs += 50) {
      const others = await client.query(`select from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`);
      if (others.rowCount === 0) return false;
      await sleep(50);
    }
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function refuseForeignOwner(path: string | undefined, runAs: RunAs): void {
  if (path === undefined || runAs.ids || !process.getuid) return;
  if (ownerOf(path) !== process.getuid()) {
    throw new StartError(
      `The database in ${path} belongs to another user. Start as that user (or root), or set ` +
        'LINLI_DATA to another folder.',
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

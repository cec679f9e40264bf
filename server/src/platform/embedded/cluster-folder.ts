import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error';
import type { PostgresBinaries } from './postgres-binaries';
import { canReach, publicFolders, type RunAs } from './run-as';

/** Where the cluster of a data folder lives and how it is reached. */
export interface ClusterFolder {
  /** PGDATA. */
  readonly path: string;
  /** Folder of the unix socket, mode 0700; undefined on Windows, which uses loopback. */
  readonly socketFolder: string | undefined;
  readonly logFile: string;
}

/** Unix sockets have a path of at most 107 bytes, the socket's own name included. */
const SOCKET_FOLDER_MAX_BYTES = 85;

/** Says where the cluster is, when it could not be inside the data folder itself. */
const POINTER = 'postgres-location';
/** Stands behind the path until the cluster is whole. */
const BEING_MADE = ' (being made)';

/** Where this data folder's cluster is; undefined before the first start, also a cut-short one. */
export function findClusterPath(dataDirectory: string): string | undefined {
  const pointer = join(dataDirectory, POINTER);
  const inside = join(dataDirectory, 'postgres');
  if (!existsSync(pointer)) return existsSync(inside) ? inside : undefined;
  const text = readFileSync(pointer, 'utf8').trim();
  const path = text.replace(BEING_MADE, '');
  if (existsSync(path)) return path;
  if (text.endsWith(BEING_MADE)) return undefined;
  throw new StartError(
    `${pointer} says the database is in ${path}, but nothing is there. ` +
      `Put it back, or remove ${pointer} to begin with an empty one.`,
  );
}

export function ownerOf(path: string): number {
  return statSync(path).uid;
}

/**
 * Inside the data folder, unless we are root and the unprivileged user cannot get there. The other
 * place has a fresh name: what a deleted data folder left behind is never taken up again.
 */
export function chooseClusterPath(dataDirectory: string, runAs: RunAs): string {
  const inside = join(dataDirectory, 'postgres');
  if (runAs.ids && canReach(dirname(dataDirectory), runAs)) {
    chmodSync(dataDirectory, statSync(dataDirectory).mode | 0o011);
  }
  if (canReach(dataDirectory, runAs)) return inside;
  for (const parent of publicFolders) {
    try {
      const home = join(parent, randomBytes(6).toString('hex'));
      mkdirSync(parent, { recursive: true, mode: 0o755 });
      makePrivateFolder(home, runAs);
      if (!canReach(home, runAs)) continue;
      return join(home, 'postgres');
    } catch {
      // The next place may do; the sentence below comes when none does.
    }
  }
  throw new StartError(
    `The user ${runAs.name} cannot reach ${dataDirectory}, and ` +
      `${publicFolders.join(' and ')} cannot be used. Set LINLI_DATA to another place.`,
  );
}

/**
 * Makes the cluster beside and renames it, so that a start that is cut short leaves none behind.
 * Sorting is by bytes (C), the same on every machine.
 */
export function createCluster(
  dataDirectory: string,
  path: string,
  binaries: PostgresBinaries,
  runAs: RunAs,
): void {
  const partial = `${path}.new`;
  rememberPath(dataDirectory, path, BEING_MADE);
  rmSync(partial, { recursive: true, force: true });
  makePrivateFolder(partial, runAs);
  const passwordFile = writePassword(dataDirectory, partial, runAs);
  const result = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${partial}`,
      '--username=linli',
      '--encoding=UTF8',
      '--locale=C',
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      `--pwfile=${passwordFile}`,
    ],
    { ...runAs.ids, cwd: '/', encoding: 'utf8', env: { LC_ALL: 'C', TZ: 'UTC' } },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    const why = (result.stderr || String(result.error)).trim().split('\n').slice(-3).join(' ');
    throw new StartError(`The embedded database could not be created: ${why}`);
  }
  renameSync(partial, path);
  rememberPath(dataDirectory, path, '');
}

function rememberPath(dataDirectory: string, path: string, state: string): void {
  if (path !== join(dataDirectory, 'postgres')) {
    writeFileSync(join(dataDirectory, POINTER), `${path}${state}\n`);
  }
}

export function clusterFolder(path: string, runAs: RunAs): ClusterFolder {
  const logFile = `${path}.log`;
  if (process.platform === 'win32') return { path, socketFolder: undefined, logFile };
  const beside = `${path}.socket`;
  const key = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const fits = Buffer.byteLength(beside) <= SOCKET_FOLDER_MAX_BYTES;
  const socketFolder = fits ? beside : join(tmpdir(), `linli-socket-${key}`);
  makePrivateFolder(socketFolder, runAs);
  return { path, socketFolder, logFile };
}

/** Kept where only we read it; only Windows signs in with it. */
export function readPassword(dataDirectory: string): string {
  return readFileSync(join(dataDirectory, 'postgres.password'), 'utf8').trim();
}

function writePassword(dataDirectory: string, partial: string, runAs: RunAs): string {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(dataDirectory, 'postgres.password'), password, { mode: 0o600 });
  const forInitdb = `${partial}.password`;
  rmSync(forInitdb, { force: true });
  writeFileSync(forInitdb, password, { mode: 0o600 });
  if (runAs.ids) chownSync(forInitdb, runAs.ids.uid, runAs.ids.gid);
  return forInitdb;
}

/** A folder of that name which somebody else owns is never used. */
function makePrivateFolder(path: string, runAs: RunAs): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (runAs.ids) chownSync(path, runAs.ids.uid, runAs.ids.gid);
  else if (process.getuid && statSync(path).uid !== process.getuid()) {
    throw new StartError(`The folder ${path} belongs to another user.`);
  }
  chmodSync(path, 0o700);
}

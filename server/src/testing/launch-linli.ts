import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The built program as operators run it: processes with an environment and an exit code. */
export interface LaunchedLinli {
  readonly port: number;
  launch(args: readonly string[], environment?: Environment): Launched;
  run(args: readonly string[], environment?: Environment): Promise<Ended>;
  /** Starts the server and waits until it answers. */
  serve(environment?: Environment): Promise<Launched>;
  killAll(): void;
}

export type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export async function launchLinli(common: Environment): Promise<LaunchedLinli> {
  const port = await freePort();
  const children = new Set<ChildProcess>();

  function launch(args: readonly string[], environment: Environment = {}): Launched {
    const child = spawn(process.execPath, [main, ...args], {
      env: {
        PATH: process.env.PATH ?? '',
        LINLI_PORT: String(port),
        ...common,
        ...environment,
      },
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
      });
    }
    const ended = new Promise<Ended>((resolve) => {
      child.on('close', (code) => {
        children.delete(child);
        resolve({ code, output });
      });
    });
    return { child, ended };
  }

  return {
    port,
    launch,
    run: (args, environment) => launch(args, environment).ended,
    async serve(environment) {
      const started = launch(['start'], environment);
      for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 50) {
        const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
        if (answer?.ok) return started;
        if (started.child.exitCode !== null) break;
        await sleep(50);
      }
      throw new Error(`It did not start:\n${(await started.ended).output}`);
    },
    killAll() {
      for (const child of children) child.kill('SIGKILL');
    },
  };
}

const main = fileURLToPath(new URL('../../dist/linli.mjs', import.meta.url));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

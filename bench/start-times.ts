import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from './interleaved-rounds';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * `npm start` to the first answer: cold makes the database and the demo community, warm finds them.
 * Both start what stands behind the script, so npm's own half second is not in it.
 */
export async function measureStarts(
  warmStarts: number,
): Promise<{ coldMs: number; warmMs: number }> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'linli-bench-start-'));
  try {
    const coldMs = await startOnce(dataDirectory);
    const warm: number[] = [];
    for (let turn = 0; turn < warmStarts; turn += 1) warm.push(await startOnce(dataDirectory));
    return { coldMs, warmMs: median(warm) };
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function startOnce(dataDirectory: string): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const program = spawn(process.execPath, ['tools/bootstrap.mjs', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      LINLI_DATA: dataDirectory,
      LINLI_PORT: String(port),
      LINLI_HOST: '127.0.0.1',
      LINLI_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  try {
    for (;;) {
      if (program.exitCode !== null) throw new Error('npm start ended by itself');
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      if (answer?.ok) return performance.now() - startedAt;
      await sleep(10);
    }
  } finally {
    program.kill('SIGTERM');
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

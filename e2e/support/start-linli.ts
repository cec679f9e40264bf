import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { signInStaff } from './staff';

const repository = resolve(import.meta.dirname, '../..');
const COMPLAINTS_SHOWN = 20;
/** With its database and the demo, on a machine that is busy with other things as well. */
const READY_MAX_MS = 180_000;

/**
 * Starts the built program as a person would, with an empty data folder and the demo community,
 * and gives its address to the journeys. Stops it and removes the folder at the end. With
 * `LINLI_E2E_ADDRESS` the journeys run against a demo that is running already.
 */
export default async function startLinli(): Promise<() => Promise<void>> {
  if (process.env.LINLI_E2E_ADDRESS) {
    // Runs of the last days must not have used the same numbers.
    process.env.LINLI_E2E_FIRST_PHONE = String(randomInt(9_000));
    await signInStaff({ keep: true });
    return async () => undefined;
  }
  const data = await mkdtemp(join(tmpdir(), 'linli-e2e-'));
  // PostgreSQL runs as another user when we are root, and must get in.
  await chmod(data, 0o755);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['server/dist/linli.mjs', 'start'], {
    cwd: repository,
    env: { ...process.env, LINLI_DATA: data, LINLI_PORT: String(port), LINLI_DEMO: 'on' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const complaints: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000);
    });
    createInterface({ input: stream }).on('line', (line) => {
      if (/"level":"(?:warn|error|fatal)"/.test(line)) complaints.push(line);
    });
  }
  const end = async () => {
    await stop(child);
    // A journey that failed shows what the person saw; this is what the program thought of it.
    for (const line of complaints.slice(0, COMPLAINTS_SHOWN)) console.log(`linli: ${line}`);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await ready(address, child, () => output);
    process.env.LINLI_E2E_ADDRESS = address;
    process.env.LINLI_E2E_DATA = data;
    await signInStaff({ keep: false });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

async function ready(address: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_MAX_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The program stopped:\n${output()}`);
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`The program did not answer within ${READY_MAX_MS / 1000} s:\n${output()}`);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolved) => {
    if (child.exitCode !== null) return resolved();
    child.once('exit', () => resolved());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolved, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolved(port));
    });
  });
}

import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@linli/server/platform/embedded-postgres';
import { createLog } from '@linli/server/platform/log';
import { migrate } from '@linli/server/platform/migrate';
import type { ConnectionTarget } from '@linli/server/platform/postgres-database';
import { checkLoad } from './check-load';
import type { ServerMessage } from './load-server';
import type { LoadCommunity } from './load-stage';
import { type DeviceEvent, newDeviceKey } from './reference-device';
import { type Mishaps, SimulatedDevice } from './simulated-device';

export interface LoadOptions {
  readonly devices: number;
  /** Events a second at each machine. */
  readonly rate: number;
  readonly seconds: number;
  readonly communities: number;
  readonly mishaps: Mishaps;
  say(line: string): void;
}

export interface LoadReport {
  readonly events: number;
  readonly answeredWhileOffered: number;
  readonly drainedAfterSeconds: number;
  readonly batchesSent: number;
  readonly turnedAway: number;
  /** Megabytes the server held, second by second. */
  readonly residentMb: readonly number[];
  readonly outcomes: Readonly<Record<string, number>>;
  /** What is wrong, in words; empty when every event has exactly one outcome. */
  readonly findings: readonly string[];
}

export const everyMishap: Mishaps = {
  lostAnswers: 4,
  brokenLines: 4,
  replays: 4,
  lateBatches: 5,
  overlaps: 3,
  doubles: 2,
};

/**
 * Machines with keys of their own against one server on this computer, with everything that goes
 * wrong between them; at the end every event is looked up in the database.
 */
export async function runLoad(options: LoadOptions): Promise<LoadReport> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'linli-load-'));
  const log = createLog('warn');
  const embedded = await startEmbeddedPostgres({ dataDirectory, log });
  try {
    const migrations = fileURLToPath(new URL('../../server/migrations', import.meta.url));
    await migrate(embedded.target, migrations, log);
    return await onServer(embedded.target, options);
  } finally {
    await embedded.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function onServer(target: ConnectionTarget, options: LoadOptions): Promise<LoadReport> {
  const { devices: count, communities: groups } = options;
  const keys = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: Math.ceil((count - group) / groups) }, newDeviceKey),
  );
  const publicKeys = keys.map((group) => group.map(({ publicKey }) => publicKey));
  const server = new LoadServer({ target, publicKeys });
  try {
    const { address, communities } = await server.ready;
    options.say(`${count} machines in ${groups} communities, ${address}`);
    const devices = communities.flatMap((community, group) =>
      community.deviceIds.map((deviceId, index) => {
        const key = keys[group]?.[index];
        if (!key) throw new Error('Every machine has its key');
        const { communityId } = community;
        const identity = { address, communityId, deviceId, privateKey: key.privateKey };
        return new SimulatedDevice(identity, loadOf(community, options));
      }),
    );
    const run = await offer(devices, options);
    const findings = [...(await checkLoad(target, devices)), ...(await server.checkBooks())];
    return {
      ...run,
      residentMb: server.residentMb,
      outcomes: outcomesOf(devices),
      findings,
    };
  } finally {
    server.stop();
  }
}

/** Events come whether the server keeps up or not; afterwards what is left is delivered. */
async function offer(devices: readonly SimulatedDevice[], options: LoadOptions) {
  const { rate, seconds } = options;
  const startedAt = performance.now();
  const elapsed = (): number => (performance.now() - startedAt) / 1_000;
  let answeredWhileOffered = 0;
  const lives = devices.map(async (device, index) => {
    // Machines do not tick together.
    await pause((index / devices.length) * FLUSH_MS);
    const from = elapsed();
    let flushedAt = from;
    for (let now = from; now < seconds; now = elapsed()) {
      device.use(Math.floor((now - from) * rate) - device.reported);
      if (device.hasFullBatch || (now - flushedAt) * 1_000 >= FLUSH_MS) {
        flushedAt = now;
        await device.flush();
      } else {
        await pause(100);
      }
    }
    device.use(Math.floor((seconds - from) * rate) - device.reported);
  });
  const ticker = setInterval(() => {
    options.say(`${elapsed().toFixed(0)} s: ${answeredOf(devices)} of ${reportedOf(devices)}`);
  }, 5_000);
  setTimeout(() => {
    answeredWhileOffered = answeredOf(devices);
  }, seconds * 1_000);
  await Promise.all(lives);
  await Promise.all(devices.map((device) => device.flush()));
  await Promise.all(devices.map((device) => device.flushLate()));
  clearInterval(ticker);
  return {
    events: reportedOf(devices),
    answeredWhileOffered,
    drainedAfterSeconds: elapsed(),
    batchesSent: devices.reduce((sum, device) => sum + device.sent, 0),
    turnedAway: devices.reduce((sum, device) => sum + device.turnedAway, 0),
  };
}

const FLUSH_MS = 5_000;
const BATCH_MAX = 50;

function answeredOf(devices: readonly SimulatedDevice[]): number {
  return devices.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
}

function reportedOf(devices: readonly SimulatedDevice[]): number {
  return devices.reduce((sum, { reported }) => sum + reported, 0);
}

function outcomesOf(devices: readonly SimulatedDevice[]): Record<string, number> {
  const outcomes: Record<string, number> = {};
  for (const { answers } of devices) {
    for (const answer of answers) {
      if (answer) outcomes[answer.outcome] = (outcomes[answer.outcome] ?? 0) + 1;
    }
  }
  return outcomes;
}

function loadOf(community: LoadCommunity, { mishaps }: LoadOptions) {
  return {
    batchMax: BATCH_MAX,
    mishaps,
    random: Math.random,
    nextEvent: (counter: number) => anEvent(community, counter),
  };
}

/** Nine of ten are linked users; the others meet every other answer there is. */
function anEvent({ vendorUsers, phones, codes }: LoadCommunity, counter: number): DeviceEvent {
  const draw = Math.random() * 100;
  const event = { counter, kind: 'deposit' as const, category: 'recyclable' };
  const occurredAt = new Date().toISOString();
  const grams = 100 + Math.floor(Math.random() * 4_000);
  const vendor = (text: string) => ({ kind: 'vendor' as const, text });
  if (draw < 90) return { ...event, grams, user: vendor(pick(vendorUsers)), occurredAt };
  if (draw < 92)
    return { ...event, grams, user: { kind: 'phone', text: pick(phones) }, occurredAt };
  if (draw < 94) return { ...event, grams, user: { kind: 'code', text: pick(codes) }, occurredAt };
  if (draw < 96) return { ...event, grams, user: vendor(`new-${pick(vendorUsers)}`), occurredAt };
  if (draw < 98) {
    return { ...event, grams: 25_000, user: vendor(pick(vendorUsers)), occurredAt };
  }
  return { ...event, kind: 'pass', user: vendor(pick(vendorUsers)), occurredAt };
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

class LoadServer {
  readonly ready: Promise<Extract<ServerMessage, { kind: 'ready' }>>;
  readonly residentMb: number[] = [];
  private readonly child: ChildProcess;

  constructor(options: { target: ConnectionTarget; publicKeys: readonly (readonly string[])[] }) {
    const file = fileURLToPath(new URL('./load-server.ts', import.meta.url));
    this.child = fork(file, [JSON.stringify(options)], { execArgv: ['--import', 'tsx'] });
    this.child.on('message', (message: ServerMessage) => {
      if (message.kind === 'memory') this.residentMb.push(message.residentMb);
    });
    this.ready = this.next('ready');
  }

  async checkBooks(): Promise<readonly string[]> {
    const books = this.next('books');
    this.child.send('check the books');
    return (await books).findings;
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private next<Kind extends ServerMessage['kind']>(
    kind: Kind,
  ): Promise<Extract<ServerMessage, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      this.child.on('message', (message: ServerMessage) => {
        if (message.kind === kind) resolve(message as Extract<ServerMessage, { kind: Kind }>);
      });
      this.child.once('exit', () => reject(new Error('The server ended by itself')));
    });
  }
}

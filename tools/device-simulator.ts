import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import {
  type DeviceEvent,
  type DeviceIdentity,
  deviceKeyOf,
  type EventAnswer,
  newDeviceKey,
  send,
  signBatch,
  signBinding,
} from './device-simulator/reference-device';
import { everyMishap, runLoad } from './device-simulator/run-load';

const usage = `npx tsx tools/device-simulator.ts new-key
    makes the key of a machine; the public half is typed into the console

npx tsx tools/device-simulator.ts send --url=http://localhost:8080 --community=… --device=… --key=…
    --user=code:M1.… (or vendor:… or phone:…) [--counter=1] [--kind=deposit] [--category=recyclable]
    [--grams=1200] [--count=…] [--grade=…]
    reports one event and prints what the machine would show

npx tsx tools/device-simulator.ts bind --url=… --community=… --device=… --key=… --user=vendor:…
    asks for the code by which the maker’s user becomes a resident

npx tsx tools/device-simulator.ts [--devices=1000] [--rate=10] [--seconds=60] [--communities=20]
    a load: machines with keys of their own against a server of its own, with lost answers, broken
    lines, replays and late batches; at the end every event is looked up in the database`;

async function main(command = ''): Promise<void> {
  if (command === 'new-key') return makeKey();
  if (command === 'send') return sendOne();
  if (command === 'bind') return bind();
  if (command === '' || command.startsWith('--')) return load();
  console.log(usage);
  process.exitCode = 2;
}

function makeKey(): void {
  const { privateKey, publicKey } = newDeviceKey();
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  console.log(`public key, for the console: ${publicKey}`);
  console.log(`private key, stays in the machine: ${seed.toString('base64')}`);
}

async function sendOne(): Promise<void> {
  const [kind, ...rest] = needed('user').split(':');
  const event: DeviceEvent = {
    counter: numberOf('counter', 1),
    kind: (optional('kind') ?? 'deposit') as DeviceEvent['kind'],
    ...(optional('category') ? { category: optional('category') } : {}),
    ...(optional('grams') ? { grams: numberOf('grams', 0) } : {}),
    ...(optional('count') ? { count: numberOf('count', 0) } : {}),
    ...(optional('grade') ? { grade: optional('grade') } : {}),
    user: { kind: kind as DeviceEvent['user']['kind'], text: rest.join(':') },
    occurredAt: new Date().toISOString(),
  };
  const request = signBatch(machine(), randomUUID(), [event]);
  const answer = await send<{ events: EventAnswer[]; missingCount: number }>(request);
  for (const { outcome, text } of answer.events) console.log(`${outcome}: ${text.zh} | ${text.en}`);
}

async function bind(): Promise<void> {
  const user = needed('user').replace(/^vendor:/, '');
  const answer = await send<{ code: string; link: string | null; validUntil: string }>(
    signBinding(machine(), randomUUID(), user),
  );
  console.log(`${answer.code}, until ${answer.validUntil}${answer.link ? `, ${answer.link}` : ''}`);
}

function machine(): DeviceIdentity {
  return {
    address: needed('url'),
    communityId: needed('community'),
    deviceId: needed('device'),
    privateKey: deviceKeyOf(Buffer.from(needed('key'), 'base64')),
  };
}

async function load(): Promise<void> {
  const seconds = numberOf('seconds', 60);
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`);
  const report = await runLoad({
    devices: numberOf('devices', 1_000),
    rate: numberOf('rate', 10),
    seconds,
    communities: numberOf('communities', 20),
    mishaps: everyMishap,
    say: (line) => console.log(line),
  });
  const { events, answeredWhileOffered, drainedAfterSeconds, findings } = report;
  const aSecond = (count: number, within: number): string =>
    `${Math.round(count / within)} a second`;
  console.log(`${events} events ${JSON.stringify(report.outcomes)}`);
  console.log(`${report.batchesSent} requests, ${report.turnedAway} of them told to come back`);
  console.log(`while they came: ${aSecond(answeredWhileOffered, seconds)}`);
  console.log(
    `all after ${drainedAfterSeconds.toFixed(1)} s: ${aSecond(events, drainedAfterSeconds)}`,
  );
  console.log(`server memory: ${tenthsOf(report.residentMb).join(' ')} MB, a figure each tenth`);
  console.log(findings.length === 0 ? 'Nothing lost, nothing twice.' : findings.join('\n'));
  process.exitCode = findings.length === 0 ? 0 : 1;
}

/** The highest of each tenth of the time: what grows shows, what the collector does does not. */
function tenthsOf(values: readonly number[]): number[] {
  const size = Math.max(1, Math.ceil(values.length / 10));
  return Array.from({ length: Math.ceil(values.length / size) }, (_, tenth) =>
    Math.round(Math.max(...values.slice(tenth * size, (tenth + 1) * size))),
  );
}

function needed(name: string): string {
  const value = optional(name);
  if (value) return value;
  console.log(`--${name}= is missing\n\n${usage}`);
  process.exit(2);
}

function numberOf(name: string, usual: number): number {
  const given = optional(name);
  return given === undefined ? usual : Number(given);
}

function optional(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length);
}

await main(process.argv[2]);

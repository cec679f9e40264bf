import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { openDeviceBinding, recordDeviceEvents } from '@linli/contract/device-protocol';
import { registerDevice } from '@linli/contract/devices';
import type { InputOf, Operation, OutputOf } from '@linli/contract/operation';
import { signedText } from '@linli/core/devices/signed-text';
import type { SentAnswer, TestApp, TestRefusal } from '../test-app';
import type { Programme } from './attendance';

export interface TestDevice {
  readonly communityId: string;
  readonly deviceId: string;
  readonly privateKey: KeyObject;
}

type Registration = InputOf<typeof registerDevice>['body'];
type Batch = InputOf<typeof recordDeviceEvents>['body'];
export type TestEvent = Batch['events'][number];
export type BatchAnswer = OutputOf<typeof recordDeviceEvents>;

/** What a real bin would be given. */
export const usualLimits: Registration['limits'] = {
  minGrams: 10,
  maxGrams: 20_000,
  maxCount: 50,
  residentDayEvents: 10,
  residentDayGrams: 40_000,
  hourEvents: 100,
  dayEvents: 500,
};

export function aRegistration(change: Partial<Registration> = {}): Registration & {
  privateKey: KeyObject;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    requestId: randomUUID(),
    name: '3 号楼智能桶',
    kind: 'bin',
    place: '东门岗亭旁',
    vendor: '绿源环保',
    publicKey: raw.toString('base64'),
    awards: [{ kind: 'deposit', category: null, ruleKey: 'bin_deposit' }],
    limits: usualLimits,
    hours: null,
    privateKey,
    ...change,
  };
}

/** A machine let in by the committee. */
export async function aDevice(
  app: TestApp,
  { communityId, committee }: Pick<Programme, 'communityId' | 'committee'>,
  change: Partial<Registration> = {},
): Promise<TestDevice> {
  const { privateKey, ...body } = aRegistration(change);
  const input = { params: { communityId }, query: {}, body };
  const { id } = await app.call(registerDevice, input, committee);
  return { communityId, deviceId: id, privateKey };
}

/** A deposit now by a user of the maker, unless said otherwise. */
export function anEvent(app: TestApp, change: Partial<TestEvent> = {}): TestEvent {
  return {
    counter: 1,
    kind: 'deposit',
    category: 'recyclable',
    grams: 1_200,
    user: { kind: 'vendor', text: 'u-1' },
    occurredAt: app.clock.now().toISOString(),
    ...change,
  };
}

export interface SendOptions {
  readonly requestId?: string;
  /** By the machine's clock. */
  readonly sentAt?: Date;
  readonly signWith?: KeyObject;
  /** Changes the body after it was signed. */
  readonly alter?: (body: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent instead of the JSON of the batch. */
  readonly text?: string;
}

export function sendBatch(
  app: TestApp,
  device: TestDevice,
  events: readonly unknown[],
  options: SendOptions = {},
): Promise<SentAnswer> {
  const body = { requestId: options.requestId ?? randomUUID(), events };
  const counters = (events as TestEvent[]).map((event) => event.counter);
  const range = { first: Math.min(...counters), last: Math.max(...counters) };
  return sendSigned(app, recordDeviceEvents, device, body, range, options);
}

/** The answer of a batch that is taken. */
export async function report(
  app: TestApp,
  device: TestDevice,
  events: readonly TestEvent[],
  options: SendOptions = {},
): Promise<BatchAnswer> {
  const answer = await sendBatch(app, device, events, options);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body as BatchAnswer;
}

export async function refusalOf(answer: Promise<SentAnswer>): Promise<TestRefusal> {
  const { status, body } = await answer;
  if (status === 200) throw new Error('The machine was not refused');
  const { error } = body as { error: Omit<TestRefusal, 'status'> };
  return { status, code: error.code, details: error.details };
}

/** The code a machine shows to its maker's user. */
export async function bindingCodeOf(
  app: TestApp,
  device: TestDevice,
  vendorUser: string,
): Promise<string> {
  const body = { requestId: randomUUID(), vendorUser };
  const range = { first: 0, last: 0 };
  const answer = await sendSigned(app, openDeviceBinding, device, body, range, {});
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return (answer.body as OutputOf<typeof openDeviceBinding>).code;
}

export async function sendSigned(
  app: TestApp,
  operation: Operation,
  { communityId, deviceId, privateKey }: TestDevice,
  body: { readonly requestId: string },
  counters: { first: number; last: number },
  options: SendOptions,
): Promise<SentAnswer> {
  const payload = options.text ?? JSON.stringify(body);
  const sentAt = (options.sentAt ?? app.clock.now()).toISOString();
  const text = signedText({
    purpose: operation === recordDeviceEvents ? 'events' : 'binding',
    communityId,
    deviceId,
    requestId: body.requestId,
    counters,
    sentAt,
    bodyHash: createHash('sha256').update(payload).digest('hex'),
  });
  const signature = sign(null, Buffer.from(text), options.signWith ?? privateKey);
  const answer = await app.http.inject({
    method: 'POST',
    url: operation.path.replace(':communityId', communityId).replace(':deviceId', deviceId),
    headers: {
      'content-type': 'application/json',
      'linli-sent-at': sentAt,
      'linli-signature': signature.toString('base64'),
      ...options.headers,
    },
    payload: options.alter ? options.alter(payload) : payload,
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

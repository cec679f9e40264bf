import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';

/**
 * The machine's side of docs/concepts/device-protocol.md in one page. It uses nothing of the
 * server's code, so that it proves the document and may be copied into firmware of any kind.
 */
export interface DeviceIdentity {
  readonly address: string;
  readonly communityId: string;
  readonly deviceId: string;
  readonly privateKey: KeyObject;
}

export interface DeviceEvent {
  readonly counter: number;
  readonly kind: 'deposit' | 'inspection' | 'pass' | 'check_in';
  readonly category?: string;
  readonly grams?: number;
  readonly count?: number;
  readonly grade?: string;
  readonly user: { readonly kind: 'code' | 'vendor' | 'phone'; readonly text: string };
  readonly occurredAt: string;
}

export interface EventAnswer {
  readonly counter: number;
  readonly outcome: 'awarded' | 'held' | 'unclaimed' | 'refused';
  readonly reason: string | null;
  readonly points: number;
  readonly text: { readonly zh: string; readonly en: string };
}

export interface SignedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A batch, ready to be sent: the same request id and body on every try, signed anew each time. */
export function signBatch(
  device: DeviceIdentity,
  requestId: string,
  events: readonly DeviceEvent[],
  sentAt = new Date(),
): SignedRequest {
  const counters = events.map((event) => event.counter);
  const range = `${Math.min(...counters)}-${Math.max(...counters)}`;
  const body = JSON.stringify({ requestId, events });
  return signed(device, 'events', 'batches', requestId, range, body, sentAt.toISOString());
}

/** Asks for the code by which the maker's user in front of the machine becomes a resident. */
export function signBinding(
  device: DeviceIdentity,
  requestId: string,
  vendorUser: string,
  sentAt = new Date(),
): SignedRequest {
  const body = JSON.stringify({ requestId, vendorUser });
  return signed(device, 'binding', 'binding-codes', requestId, '0-0', body, sentAt.toISOString());
}

export async function send<Answer>(request: SignedRequest, signal?: AbortSignal): Promise<Answer> {
  const { url, headers, body } = request;
  const answer = await fetch(url, { method: 'POST', headers, body, signal });
  const text = await answer.text();
  if (answer.ok) return JSON.parse(text) as Answer;
  const retryAfterSeconds = Number(answer.headers.get('retry-after') ?? 0);
  throw new DeviceRefused(answer.status, text, retryAfterSeconds);
}

export class DeviceRefused extends Error {
  constructor(
    readonly status: number,
    readonly answer: string,
    readonly retryAfterSeconds: number,
  ) {
    super(`${status} ${answer}`);
  }
}

function signed(
  { address, communityId, deviceId, privateKey }: DeviceIdentity,
  purpose: string,
  place: string,
  requestId: string,
  range: string,
  body: string,
  sentAt: string,
): SignedRequest {
  const bodyHash = createHash('sha256').update(body, 'utf8').digest('hex');
  const lines = [
    `linli-device-${purpose}/1`,
    communityId,
    deviceId,
    requestId,
    range,
    sentAt,
    bodyHash,
  ];
  const text = Buffer.from(`${lines.join('\n')}\n`, 'utf8');
  return {
    url: `${address}/api/communities/${communityId}/devices/${deviceId}/${place}`,
    headers: {
      'content-type': 'application/json',
      'linli-sent-at': sentAt,
      'linli-signature': sign(null, text, privateKey).toString('base64'),
    },
    body,
  };
}

/** A new key: the private half stays in the machine, the public half goes to the committee. */
export function newDeviceKey(): { privateKey: KeyObject; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, publicKey: rawPublicKey(publicKey) };
}

/** From the 32 secret bytes, as firmware keeps them. */
export function deviceKeyOf(seed: Uint8Array): KeyObject {
  const der = Buffer.concat([PKCS8_PREFIX, seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** The 32 bytes the console asks for, in base64. */
export function rawPublicKey(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}

const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

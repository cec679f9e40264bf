import { coalesce } from './coalesce';
import type { Database } from './database';
import type { FindActors } from './find-actor';
import type { Actor, DeviceActor, PersonActor } from './operation-context';
import { hashToken } from './secrets';

/** From the token of a request to who is behind it; requests that arrive together ask together. */
export type Authenticate = (token: string, communityId: string | null, now: Date) => Promise<Actor>;

/** A request under the signature of a machine; the body has its shape already. */
export interface SignedCall {
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly signature: Signature;
}

/** What came with a request besides its body. */
export interface Signature {
  /** By the machine's clock; '' when the header is missing. */
  readonly sentAt: string;
  /** In base64; '' when the header is missing. */
  readonly value: string;
  /** SHA-256 of the body's bytes, in hex. */
  readonly bodyHash: string;
}

/** From a signature to the machine behind it; refuses what does not fit. Devices give it. */
export type AuthenticateDevice = (call: SignedCall) => Promise<DeviceActor>;

const publicActor: Actor = { kind: 'public' };

export function createAuthenticate(database: Database, findActors: FindActors): Authenticate {
  const look = coalesce<{ hash: Buffer; now: Date }, PersonActor | null>((communityKey, requests) =>
    database.transaction(
      communityKey || null,
      async (tx) => {
        const now = new Date(Math.max(...requests.map((request) => request.now.getTime())));
        const hashes = requests.map((request) => request.hash);
        const found = await findActors(tx, hashes, now);
        return found.map((actor) => actor ?? null);
      },
      { readOnly: true },
    ),
  );
  return async (token, communityId, now) => {
    if (!token) return publicActor;
    return (await look(communityId ?? '', { hash: hashToken(token), now })) ?? publicActor;
  };
}

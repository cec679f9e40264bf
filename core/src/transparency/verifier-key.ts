import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeBase64, encodeBase64 } from './base64';
import { LogProblem } from './log-problem';

/** What a key of a signed note signs: the note itself, or a witness's dated statement about it. */
export const keyTypes = { log: 0x01, witness: 0x04 } as const;

export type KeyType = (typeof keyTypes)[keyof typeof keyTypes];

/** A public key with its name, as C2SP writes it: `name+0a1b2c3d+base64`. */
export interface VerifierKey {
  readonly name: string;
  readonly type: KeyType;
  /** Four bytes of hash over name, type and key. */
  readonly id: Uint8Array;
  readonly publicKey: Uint8Array;
}

export function verifierKey(name: string, type: KeyType, publicKey: Uint8Array): VerifierKey {
  const hash = sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(type), publicKey));
  return { name, type, id: hash.slice(0, 4), publicKey };
}

export function writeVerifierKey({ name, type, id, publicKey }: VerifierKey): string {
  return `${name}+${bytesToHex(id)}+${encodeBase64(concatBytes(Uint8Array.of(type), publicKey))}`;
}

export function readVerifierKey(text: string): VerifierKey {
  const [, name, id, body] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = decodeBase64(body ?? '');
  const type = Object.values(keyTypes).find((known) => known === bytes?.[0]);
  if (!name || !isKeyName(name) || !bytes || type === undefined || bytes.length !== 33) {
    throw new LogProblem('malformed_key');
  }
  const key = verifierKey(name, type, bytes.slice(1));
  if (bytesToHex(key.id) !== id) throw new LogProblem('malformed_key', { name });
  return key;
}

/** The public half of a 32-byte seed. */
export function keyOfSeed(name: string, type: KeyType, seed: Uint8Array): VerifierKey {
  return verifierKey(name, type, ed25519.getPublicKey(seed));
}

/** What people compare by eye and by voice: SHA-256 of the key line, in groups of four. */
export function keyFingerprint(key: VerifierKey): string {
  const hex = bytesToHex(sha256(utf8ToBytes(writeVerifierKey(key))));
  return (hex.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+]/u.test(name);
}

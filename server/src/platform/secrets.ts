import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
} from 'node:crypto';

/**
 * Everything that needs a key. One master secret stands behind all of them, one derived key a
 * purpose; losing the master makes phone numbers unreadable and member codes invalid.
 */
export interface Secrets {
  /** AES-256-GCM with a fresh nonce: the same text gives another result each time. */
  encrypt(text: string): Buffer;
  decrypt(sealed: Uint8Array): string;
  /** A keyed fingerprint to find a row by a value that is not stored in the clear. */
  lookup(purpose: string, text: string): Buffer;
  /** A key for this purpose and these bytes, always the same 32 bytes. */
  derive(purpose: string, bytes: Uint8Array): Uint8Array;
  /** A new unguessable token: 32 random bytes in base64url. */
  token(): string;
  /** `length` random decimal digits for one-time codes. */
  digits(length: number): string;
  /** Random bytes. */
  random(bytes: number): Uint8Array;
  /** Tells two masters apart without revealing either; written into backups. */
  readonly fingerprint: string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function createSecrets(master: Uint8Array): Secrets {
  const keys = new Map<string, Buffer>();

  function keyFor(purpose: string): Buffer {
    let key = keys.get(purpose);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', master, 'linli', purpose, 32));
      keys.set(purpose, key);
    }
    return key;
  }

  return {
    encrypt(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor('encrypt'), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]);
    },
    decrypt(sealed) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyFor('encrypt'),
        bytes.subarray(0, NONCE_BYTES),
        { authTagLength: TAG_BYTES },
      );
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
    lookup: (purpose, text) =>
      createHmac('sha256', keyFor(`lookup:${purpose}`))
        .update(text, 'utf8')
        .digest(),
    derive: (purpose, bytes) =>
      createHmac('sha256', keyFor(`derive:${purpose}`))
        .update(bytes)
        .digest(),
    token: () => randomBytes(32).toString('base64url'),
    digits: (length) => Array.from({ length }, () => randomInt(10)).join(''),
    random: (bytes) => randomBytes(bytes),
    fingerprint: keyFor('fingerprint').toString('hex').slice(0, 16),
  };
}

/** How a sign-in token is kept: whoever reads the database cannot sign in with what they find. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

import { ed25519 } from '@noble/curves/ed25519.js';

/**
 * Whether a public key can stand for one device. A point of small order is refused: with such a
 * key, signatures exist that fit any text.
 */
export function isSoundDeviceKey(key: Uint8Array): boolean {
  if (key.length !== KEY_BYTES) return false;
  try {
    return !ed25519.Point.fromBytes(key).isSmallOrder();
  } catch {
    return false;
  }
}

const KEY_BYTES = 32;

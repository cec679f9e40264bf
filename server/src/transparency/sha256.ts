import { hash } from 'node:crypto';

/** The platform's own, in one call: for small inputs a hash object costs more than hashing. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

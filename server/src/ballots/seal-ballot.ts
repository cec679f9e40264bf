import type { Secrets } from '../platform/secrets';

const LENGTH_STEP = 512;

/**
 * A ballot as it lies in the box: under the program's key, and filled up to a round length, so that
 * a long answer does not stand out.
 */
export function sealBallot(secrets: Secrets, content: unknown): Buffer {
  const text = JSON.stringify(content);
  const missing = LENGTH_STEP - (Buffer.byteLength(text) % LENGTH_STEP);
  return secrets.encrypt(text + ' '.repeat(missing));
}

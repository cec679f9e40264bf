import { maskPhone } from '@linli/core/people/mask-phone';
import type { Secrets } from '../platform/secrets';

/** The phone of a row as screens show it. */
export function maskedPhone(secrets: Secrets, phoneCipher: Buffer | null): string | null {
  return phoneCipher === null ? null : maskPhone(secrets.decrypt(phoneCipher));
}

import type { Secrets } from '../platform/secrets';
import { ASKED_ONE_IN } from './thresholds';

/** Drawn with a key of the server: nobody who records points or reads the books foresees it. */
export function isAsked(secrets: Secrets, transferId: string): boolean {
  const drawn = secrets.derive('participation-question', Buffer.from(transferId));
  return Buffer.from(drawn).readUInt32BE() % ASKED_ONE_IN === 0;
}

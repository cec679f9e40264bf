import { assert } from '../platform/refuse';
import type { RegistrationContext } from './create-residents';
import { claimKeyIds, insertMemberKeys } from './member-keys.queries';

const KEY_ID_BYTES = 4;
const ROUNDS_MAX = 10;

/**
 * Gives each resident a member key. Four bytes are few, and unique over all communities so that a
 * foreign code can be named as one: ids that are taken are drawn again.
 */
export async function giveMemberKeys(
  context: RegistrationContext,
  communityId: string,
  residentIds: readonly string[],
): Promise<void> {
  if (residentIds.length === 0) return;
  const { tx, secrets, now } = context;
  const claimed: Buffer[] = [];
  for (let round = 0; claimed.length < residentIds.length; round += 1) {
    assert(round < ROUNDS_MAX, 'four bytes are enough for all residents');
    const missing = residentIds.length - claimed.length;
    const drawn = Array.from({ length: missing }, () => Buffer.from(secrets.random(KEY_ID_BYTES)));
    const rows = await claimKeyIds(tx, communityId, drawn);
    claimed.push(...rows.map((row) => row.keyId));
  }
  const keys = residentIds.map((residentId, index) => ({
    residentId,
    keyId: claimed[index] as Buffer,
  }));
  await insertMemberKeys(tx, communityId, keys, now);
}

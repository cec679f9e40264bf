import {
  keyOfSeed,
  keyTypes,
  readVerifierKey,
  type VerifierKey,
  writeVerifierKey,
} from '@linli/core/transparency/verifier-key';
import type { Queryable } from '../platform/database';
import { findIdentity, insertIdentity } from './checkpoints.queries';
import type { LogParts } from './log-parts';

/** The log has a key already, and it is not ours: we may read it but never sign. */
export class ForeignLogKey extends Error {
  override readonly name = 'ForeignLogKey';
}

/** The key by which this log is known; the first start makes it known. */
export async function establishLog(parts: LogParts): Promise<VerifierKey> {
  const { database, clock, place } = parts;
  const own = keyOfSeed(place.origin, keyTypes.log, place.seed);
  const identity = { origin: place.origin, verifierKey: writeVerifierKey(own) };
  await insertIdentity(database, identity, clock.now());
  return expectLogKey(parts);
}

/** Our own key, which must be that of the log where it is known already. */
export async function expectLogKey({ database, place }: LogParts): Promise<VerifierKey> {
  const known = await readLogKey(database);
  const own = keyOfSeed(known?.name ?? place.origin, keyTypes.log, place.seed);
  if (known && writeVerifierKey(known) !== writeVerifierKey(own)) {
    throw new ForeignLogKey(
      'The key of this node is not the key of the log. Put back log.key or LINLI_LOG_KEY; ' +
        'until then this node does not write the log.',
    );
  }
  return own;
}

export async function readLogKey(db: Queryable): Promise<VerifierKey | undefined> {
  const identity = await findIdentity(db);
  return identity && readVerifierKey(identity.verifierKey);
}

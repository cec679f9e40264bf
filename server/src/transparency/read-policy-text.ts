import { writePolicy } from '@linli/core/transparency/policy';
import { readVerifierKey, type VerifierKey } from '@linli/core/transparency/verifier-key';
import type { Queryable } from '../platform/database';
import { listWitnesses } from './checkpoints.queries';

/** Whom to believe, as everybody may read it: the log, its witnesses, and a majority of them. */
export async function readPolicyText(
  db: Queryable,
  address: string | null,
  key: VerifierKey,
): Promise<string> {
  const witnesses = (await listWitnesses(db)).map(({ name, verifierKey, url }) => ({
    name,
    key: readVerifierKey(verifierKey),
    url,
  }));
  return writePolicy({ key, url: address }, witnesses);
}

import type { Queryable } from '../platform/database';
import { listWitnessProgress } from './cosignatures.queries';

/** Those that the policy names, a line each: for the operator's eyes. */
export async function listWitnesses(db: Queryable): Promise<string[]> {
  const witnesses = await listWitnessProgress(db);
  if (witnesses.length === 0) return ['Nobody watches the log yet.'];
  return witnesses.map(({ name, verifierKey, url, size, signedAt }) => {
    const signed = size === null ? 'has signed nothing yet' : `signed ${size} at ${signedAt}`;
    return `${name}  ${url ?? 'comes to the page'}  ${signed}\n  ${verifierKey}`;
  });
}

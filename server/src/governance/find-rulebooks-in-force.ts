import type { Transaction } from '../platform/database';
import { findRulebookVersion, type PublishedRulebook } from './find-rulebook-version';
import { listVersionsInForce } from './governance.queries';

/** The rules that held at each of many instants; an instant without rules is left out. */
export async function findRulebooksInForce(
  tx: Transaction,
  instants: readonly string[],
): Promise<ReadonlyMap<string, PublishedRulebook>> {
  const distinct = [...new Set(instants)];
  const found = new Map<string, PublishedRulebook>();
  for (const { place, version } of await listVersionsInForce(tx, distinct)) {
    const rulebook = await findRulebookVersion(tx, version);
    const instant = distinct[place];
    if (rulebook && instant !== undefined) found.set(instant, rulebook);
  }
  return found;
}

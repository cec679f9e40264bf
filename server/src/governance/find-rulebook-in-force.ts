import type { Transaction } from '../platform/database';
import { findRulebookVersion, type PublishedRulebook } from './find-rulebook-version';
import { findVersionInForce } from './governance.queries';

/**
 * The rules that hold at an instant. Which version that is comes from the database each time, so a
 * version published on another node holds here from its very start; only documents are kept.
 */
export async function findRulebookInForce(
  tx: Transaction,
  atIso: string,
): Promise<PublishedRulebook | undefined> {
  const found = await findVersionInForce(tx, atIso);
  return found && findRulebookVersion(tx, found.version);
}

import type { Transaction } from '../platform/database';
import { findRulebook, type RulebookRow } from './governance.queries';

export type PublishedRulebook = RulebookRow;

/**
 * One published version. A version never changes, so it is read from the database once and then
 * kept; the document is frozen because everyone gets the same one.
 */
export async function findRulebookVersion(
  tx: Transaction,
  version: number,
): Promise<PublishedRulebook | undefined> {
  const key = `${tx.communityId}/${version}`;
  const known = published.get(key);
  if (known) return known;
  const found = await findRulebook(tx, version);
  if (!found) return undefined;
  const oldest = published.size >= KEPT_MAX ? published.keys().next().value : undefined;
  if (oldest !== undefined) published.delete(oldest);
  published.set(key, freeze(found));
  return found;
}

const KEPT_MAX = 2_000;
const published = new Map<string, PublishedRulebook>();

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

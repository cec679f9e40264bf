import type { Transaction } from '../platform/database';
import { findRulebookVersion, type PublishedRulebook } from './find-rulebook-version';
import { findNewestVersion } from './governance.queries';

/** The version published last, in force or about to be: what comes next is compared with it. */
export async function findNewestRulebook(tx: Transaction): Promise<PublishedRulebook | undefined> {
  const version = await findNewestVersion(tx);
  return version === 0 ? undefined : findRulebookVersion(tx, version);
}

import { startOfDay } from '@linli/core/calendar/calendar-day';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { type RulebookProblem, validateRulebook } from '@linli/core/rules/validate-rulebook';
import type { Json } from '@linli/core/transparency/canonical-json';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { refuse } from '../platform/refuse';
import { recordLeaf } from '../transparency/record-leaf';
import { findNewestVersion, insertRulebook, type NewRulebook } from './governance.queries';

/** What has to be mended before the document can be published. */
export class RulebookNotPublishable extends Error {
  override readonly name = 'RulebookNotPublishable';

  constructor(readonly problems: readonly RulebookProblem[]) {
    super(problems.map(({ path, en }) => `${path}: ${en}`).join('\n'));
  }
}

/** How a version came about; only a community that is founded has rules without names. */
export type PublishedBy = Pick<NewRulebook, 'way' | 'publishedBy' | 'secondedBy'>;

const FOUNDED: PublishedBy = { way: 'founded', publishedBy: null, secondedBy: null };

/**
 * Publishes the next version and gives its number. A published version is never touched again: two
 * who publish at once meet at the primary key and one of them is refused. In force from the first
 * instant of the document's day, but never from before it was published. It goes into the log.
 */
export async function publishRulebook(
  tx: Transaction,
  document: unknown,
  publishedAt: Date,
  by: PublishedBy = FOUNDED,
): Promise<number> {
  const problems = validateRulebook(document);
  if (problems.length > 0) throw new RulebookNotPublishable(problems);
  const version = (await findNewestVersion(tx)) + 1;
  const rulebook: Rulebook = { ...(document as Rulebook), version };
  const timeZone = await communityTimeZone(tx);
  const dayBegins = Date.parse(startOfDay(rulebook.inForceFrom, timeZone));
  const published = {
    version,
    publishedAt: publishedAt.toISOString(),
    inForceFrom: new Date(Math.max(dayBegins, publishedAt.getTime())).toISOString(),
  };
  const text = JSON.stringify(rulebook);
  const written = await insertRulebook(tx, { ...by, ...published, document: text });
  if (written === 0) throw refuse('governance/version_moved', { version });
  const rules = JSON.parse(text) as Json;
  const payload = { v: 1, community: tx.communityId, ...published, way: by.way, document: rules };
  await recordLeaf(tx, { kind: 'rulebook', payload }, publishedAt);
  return version;
}

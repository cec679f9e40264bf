import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface OversightFigures {
  /** Rows of the books that differ from the public log, by the newest comparison. */
  readonly differing: number;
  readonly approvals: number;
  readonly firstLapsesAt: string | null;
  readonly reviews: number;
  readonly deniedReviews: number;
}

/** Cost: what is open, by the small indexes of open things. */
export async function findOversightFigures(tx: Transaction, now: Date): Promise<OversightFigures> {
  const row = await tx.row<OversightFigures>(sql`
    select compared.*, waiting.*, noticed.* from (
      select count(*) as differing
      from (select findings from log_check order by checked_at desc limit 1) newest
      cross join lateral jsonb_array_elements(findings) finding
      where finding ->> 'communityId' = ${tx.communityId} or finding ->> 'communityId' is null
    ) compared, (
      select count(*) as approvals, min(lapses_at) as first_lapses_at
      from award_approval
      where community_id = ${tx.communityId} and state = 'waiting' and lapses_at > ${now}
    ) waiting, (
      select count(*) as reviews, count(*) filter (where kind = 'denied') as denied_reviews
      from review_item where community_id = ${tx.communityId} and outcome is null
    ) noticed`);
  return row ?? { differing: 0, approvals: 0, firstLapsesAt: null, reviews: 0, deniedReviews: 0 };
}

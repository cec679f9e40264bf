import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface LikeClaim {
  readonly id: string;
  readonly kind: 'deed' | 'plot';
  readonly ruleKey: string;
  readonly placeKey: string;
  readonly occurredAt: string;
  readonly sentAt: string;
}

export function findLikeness(tx: Transaction, claimId: string): Promise<LikeClaim | undefined> {
  return tx.row<LikeClaim>(sql`
    select id, kind, rule_key, place_key, occurred_at, sent_at from claim
    where community_id = ${tx.communityId} and id = ${claimId}`);
}

export interface Likeness {
  readonly similarBitsMax: number;
  readonly samePlaceWithinMs: number;
  /** Photos older than this are not compared by their looks. */
  readonly since: Date;
}

/**
 * Claims that may be the same deed as this one: its files, pictures that look alike, its place
 * around its time. Cost: one comparison a photo of the last year; the other two go by an index.
 */
export function listLikeClaims(
  tx: Transaction,
  claimId: string,
  { similarBitsMax, samePlaceWithinMs, since }: Likeness,
): Promise<LikeClaim[]> {
  return tx.rows<LikeClaim>(sql`
    with mine as materialized (
      select id, kind, place_key, occurred_at from claim
      where community_id = ${tx.communityId} and id = ${claimId}
    ), shown as materialized (
      select sha256, ('x' || hash)::bit(64) as hash from claim_photo
      where community_id = ${tx.communityId} and claim_id = ${claimId}
    ), alike as (
      select photo.claim_id as id from shown
      join claim_photo photo
        on photo.community_id = ${tx.communityId} and photo.sha256 = shown.sha256
      union
      select photo.claim_id from shown
      join claim_photo photo on photo.community_id = ${tx.communityId}
        and photo.uploaded_at > ${since}
        and bit_count(('x' || photo.hash)::bit(64) # shown.hash) <= ${similarBitsMax}
      union
      select near.id from mine
      join claim near on near.community_id = ${tx.communityId}
        and near.place_key = mine.place_key and near.place_key <> ''
        and near.occurred_at between
          mine.occurred_at - make_interval(secs => ${samePlaceWithinMs}::float8 / 1000)
          and mine.occurred_at + make_interval(secs => ${samePlaceWithinMs}::float8 / 1000)
    )
    select claim.id, claim.kind, claim.rule_key, claim.place_key, claim.occurred_at, claim.sent_at
    from alike join claim on claim.community_id = ${tx.communityId} and claim.id = alike.id
    where claim.id <> ${claimId} and claim.state <> 'withdrawn'
    order by claim.sent_at, claim.id
    limit 20`);
}

import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface Voter {
  readonly boxId: string;
  readonly residentId: string;
  readonly way: 'phone' | 'assisted';
  readonly recordedBy: string | null;
}

/** Writes nothing for someone who has voted. */
export function insertVoter(tx: Transaction, voter: Voter): Promise<number> {
  return tx.run(sql`
    insert into ballot_voter (community_id, box_id, resident_id, way, recorded_by)
    values (${tx.communityId}, ${voter.boxId}, ${voter.residentId}, ${voter.way},
      ${voter.recordedBy})
    on conflict (community_id, box_id, resident_id) do nothing`);
}

/** Writes nothing when another ballot of the box has this token. */
export function insertBallot(
  tx: Transaction,
  boxId: string,
  tokenHash: Buffer,
  sealed: Buffer,
): Promise<number> {
  return tx.run(sql`
    insert into ballot (community_id, box_id, token_hash, sealed)
    values (${tx.communityId}, ${boxId}, ${tokenHash}, ${sealed})
    on conflict (community_id, box_id, token_hash) do nothing`);
}

export function replaceBallot(
  tx: Transaction,
  boxId: string,
  tokenHash: Buffer,
  sealed: Buffer,
): Promise<number> {
  return tx.run(sql`
    update ballot set sealed = ${sealed}
    where community_id = ${tx.communityId} and box_id = ${boxId} and token_hash = ${tokenHash}`);
}

export function takeBallots(tx: Transaction, boxId: string): Promise<{ sealed: Buffer }[]> {
  return tx.rows<{ sealed: Buffer }>(sql`
    delete from ballot where community_id = ${tx.communityId} and box_id = ${boxId}
    returning sealed`);
}

export interface VoterCount {
  readonly boxId: string;
  readonly voters: number;
  readonly assisted: number;
}

export function listVoterCounts(tx: Transaction, boxIds: readonly string[]): Promise<VoterCount[]> {
  return tx.rows<VoterCount>(sql`
    select box_id, count(*)::int as voters,
      count(*) filter (where way = 'assisted')::int as assisted
    from ballot_voter
    where community_id = ${tx.communityId} and box_id = any(${boxIds}::uuid[])
    group by box_id`);
}

export function listBoxesOf(tx: Transaction, residentId: string): Promise<{ boxId: string }[]> {
  return tx.rows<{ boxId: string }>(sql`
    select box_id from ballot_voter
    where community_id = ${tx.communityId} and resident_id = ${residentId}`);
}

export function listVoterIds(tx: Transaction, boxId: string): Promise<{ residentId: string }[]> {
  return tx.rows<{ residentId: string }>(sql`
    select resident_id from ballot_voter
    where community_id = ${tx.communityId} and box_id = ${boxId}
    order by resident_id`);
}

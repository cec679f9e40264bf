import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { RewardPicture } from './rewards.queries';
import type { TermUse } from './terms.queries';

export type RedemptionState = 'reserved' | 'redeemed' | 'cancelled' | 'lapsed';

export interface RedemptionRow {
  readonly id: string;
  readonly rewardTitle: string;
  readonly picture: RewardPicture;
  readonly points: number;
  readonly state: RedemptionState;
  readonly counterName: string;
  readonly counterPlace: string;
  readonly counterHours: string;
  readonly reservedAt: string;
  readonly validUntil: string;
  readonly closedAt: string | null;
}

export interface NewRedemption {
  readonly id: string;
  readonly rewardId: string;
  readonly residentId: string;
  readonly accountId: string;
  readonly counterId: string;
  readonly rewardTitle: string;
  readonly points: number;
  readonly codeHash: Buffer;
  readonly limitPeriodStart: string;
  readonly validUntil: string;
  readonly transferId: string;
  readonly uses: readonly TermUse[];
}

export function insertRedemption(
  tx: Transaction,
  redemption: NewRedemption,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into redemption (community_id, id, reward_id, resident_id, account_id, counter_id,
      reward_title, points, code_hash, limit_period_start, reserved_at, valid_until, transfer_id,
      uses)
    values (${tx.communityId}, ${redemption.id}, ${redemption.rewardId}, ${redemption.residentId},
      ${redemption.accountId}, ${redemption.counterId}, ${redemption.rewardTitle},
      ${redemption.points}, ${redemption.codeHash}, ${redemption.limitPeriodStart}, ${now},
      ${redemption.validUntil}, ${redemption.transferId},
      ${JSON.stringify(redemption.uses)}::jsonb)`);
}

export function listResidentRedemptions(
  tx: Transaction,
  residentId: string,
): Promise<RedemptionRow[]> {
  return tx.rows<RedemptionRow>(sql`
    select d.id, d.reward_title, r.picture, d.points, d.state, c.name as counter_name,
      c.place as counter_place, c.hours as counter_hours, d.reserved_at, d.valid_until, d.closed_at
    from redemption d
    join reward r on r.community_id = d.community_id and r.id = d.reward_id
    join counter c on c.community_id = d.community_id and c.id = d.counter_id
    where d.community_id = ${tx.communityId} and d.resident_id = ${residentId}
    order by d.reserved_at desc, d.id desc
    limit 200`);
}

export function findResidentRedemption(
  tx: Transaction,
  residentId: string,
  redemptionId: string,
): Promise<RedemptionRow | undefined> {
  return tx.row<RedemptionRow>(sql`
    select d.id, d.reward_title, r.picture, d.points, d.state, c.name as counter_name,
      c.place as counter_place, c.hours as counter_hours, d.reserved_at, d.valid_until, d.closed_at
    from redemption d
    join reward r on r.community_id = d.community_id and r.id = d.reward_id
    join counter c on c.community_id = d.community_id and c.id = d.counter_id
    where d.community_id = ${tx.communityId} and d.id = ${redemptionId}
      and d.resident_id = ${residentId}`);
}

export interface ListedRedemption extends RedemptionRow {
  readonly residentName: string;
  readonly residentId: string;
  readonly clerkName: string | null;
}

export interface RedemptionFilter {
  readonly state: RedemptionState | null;
  readonly rewardId: string | null;
  /** The last redemption of the page before. */
  readonly afterId: string | null;
  readonly limit: number;
}

export function listCommunityRedemptions(
  tx: Transaction,
  filter: RedemptionFilter,
): Promise<ListedRedemption[]> {
  return tx.rows<ListedRedemption>(sql`
    select d.id, d.reward_title, r.picture, d.points, d.state, c.name as counter_name,
      c.place as counter_place, c.hours as counter_hours, d.reserved_at, d.valid_until,
      d.closed_at, e.name as resident_name, d.resident_id, p.name as clerk_name
    from redemption d
    join reward r on r.community_id = d.community_id and r.id = d.reward_id
    join counter c on c.community_id = d.community_id and c.id = d.counter_id
    join resident e on e.community_id = d.community_id and e.id = d.resident_id
    left join person p on p.id = d.clerk_person_id
    where d.community_id = ${tx.communityId}
      and (${filter.state}::text is null or d.state = ${filter.state})
      and (${filter.rewardId}::uuid is null or d.reward_id = ${filter.rewardId})
      and (${filter.afterId}::uuid is null or (d.reserved_at, d.id) < (
        select last.reserved_at, last.id from redemption last
        where last.community_id = ${tx.communityId} and last.id = ${filter.afterId}))
    order by d.reserved_at desc, d.id desc
    limit ${filter.limit}`);
}

export interface ClosedRedemption {
  readonly id: string;
  readonly rewardId: string;
  readonly rewardTitle: string;
  readonly residentId: string;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  readonly points: number;
  readonly limitPeriodStart: string;
  readonly transferId: string;
  readonly uses: readonly TermUse[] | null;
}

/** Only a waiting redemption can be closed, and only once: whoever comes second writes nothing. */
export function cancelWaiting(
  tx: Transaction,
  residentId: string,
  redemptionId: string,
  now: Date,
): Promise<ClosedRedemption | undefined> {
  return tx.row<ClosedRedemption>(sql`
    update redemption set state = 'cancelled', closed_at = ${now}
    where community_id = ${tx.communityId} and id = ${redemptionId}
      and resident_id = ${residentId} and state = 'reserved'
    returning id, reward_id, reward_title, resident_id, account_id,
      case when account_id = resident_id then 'resident' else 'household' end as holder,
      points, limit_period_start, transfer_id, uses`);
}

/** Rows a counter is closing right now are left to it. */
export function lapseWaiting(tx: Transaction, now: Date, max: number): Promise<ClosedRedemption[]> {
  return tx.rows<ClosedRedemption>(sql`
    update redemption set state = 'lapsed', closed_at = ${now}
    where community_id = ${tx.communityId} and id in (
      select id from redemption
      where community_id = ${tx.communityId} and state = 'reserved' and valid_until < ${now}
      order by valid_until, id
      limit ${max}
      for update skip locked)
    returning id, reward_id, reward_title, resident_id, account_id,
      case when account_id = resident_id then 'resident' else 'household' end as holder,
      points, limit_period_start, transfer_id, uses`);
}

export function setRefunds(
  tx: Transaction,
  refunds: readonly { readonly redemptionId: string; readonly transferId: string }[],
): Promise<number> {
  return tx.run(sql`
    update redemption set refund_transfer_id = refund.transfer_id
    from unnest(
      ${refunds.map((refund) => refund.redemptionId)}::uuid[],
      ${refunds.map((refund) => refund.transferId)}::uuid[]
    ) as refund(redemption_id, transfer_id)
    where redemption.community_id = ${tx.communityId} and redemption.id = refund.redemption_id`);
}

export interface WaitingRedemption {
  readonly redemptionId: string;
  readonly rewardTitle: string;
  readonly picture: RewardPicture;
  readonly points: number;
  readonly validUntil: string;
  readonly counterId: string;
  readonly counterName: string;
}

/** What a resident can still collect, at whatever counter; what lapses first stands first. */
export function listWaitingOf(
  tx: Transaction,
  residentId: string,
  now: Date,
): Promise<WaitingRedemption[]> {
  return tx.rows<WaitingRedemption>(sql`
    select d.id as redemption_id, d.reward_title, r.picture, d.points, d.valid_until,
      d.counter_id, c.name as counter_name
    from redemption d
    join reward r on r.community_id = d.community_id and r.id = d.reward_id
    join counter c on c.community_id = d.community_id and c.id = d.counter_id
    where d.community_id = ${tx.communityId} and d.resident_id = ${residentId}
      and d.state = 'reserved' and d.valid_until >= ${now}
    order by d.valid_until, d.id
    limit 50`);
}

export interface CollectedRedemption {
  readonly id: string;
  readonly rewardTitle: string;
  readonly points: number;
  readonly accountId: string;
  readonly state: RedemptionState;
  readonly counterId: string;
  readonly counterName: string;
  readonly validUntil: string;
  readonly closedAt: string | null;
}

export function findRedemptionOf(
  tx: Transaction,
  residentId: string,
  redemptionId: string,
): Promise<CollectedRedemption | undefined> {
  return tx.row<CollectedRedemption>(sql`
    select d.id, d.reward_title, d.points, d.account_id, d.state, d.counter_id,
      c.name as counter_name, d.valid_until, d.closed_at
    from redemption d
    join counter c on c.community_id = d.community_id and c.id = d.counter_id
    where d.community_id = ${tx.communityId} and d.id = ${redemptionId}
      and d.resident_id = ${residentId}`);
}

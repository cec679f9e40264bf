import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { RedemptionState } from './redemptions.queries';
import type { RewardPicture } from './rewards.queries';

export interface CounterRow {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly hours: string;
}

export interface GrantedCounter extends CounterRow {
  readonly granted: boolean;
}

/** Every counter, and whether this person may work at it: a grant without a counter means all. */
export function listGrantedCounters(tx: Transaction, personId: string): Promise<GrantedCounter[]> {
  return tx.rows<GrantedCounter>(sql`
    select c.id, c.name, c.place, c.hours, exists (
      select from role_grant g
      where g.community_id = c.community_id and g.person_id = ${personId}
        and g.revoked_at is null and (g.role = 'committee' or (g.role = 'counter_clerk'
          and (g.counter_id is null or g.counter_id = c.id)))) as granted
    from counter c
    where c.community_id = ${tx.communityId}
    order by c.created_at, c.id`);
}

export async function insertCounter(
  tx: Transaction,
  counter: CounterRow,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into counter (community_id, id, name, place, hours, created_at)
    values (${tx.communityId}, ${counter.id}, ${counter.name}, ${counter.place}, ${counter.hours},
      ${now})
    on conflict (community_id, name) do nothing`);
  return written === 1;
}

export async function counterExists(tx: Transaction, counterId: string): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from counter where community_id = ${tx.communityId} and id = ${counterId}`);
  return row !== undefined;
}

export function findCounterName(
  tx: Transaction,
  counterId: string,
): Promise<{ name: string } | undefined> {
  return tx.row(sql`
    select name from counter where community_id = ${tx.communityId} and id = ${counterId}`);
}

export interface CounterMisses {
  readonly misses: number;
  readonly lastMissAt: string;
  readonly lockedUntil: string | null;
}

export function findMisses(
  tx: Transaction,
  counterId: string,
  personId: string,
): Promise<CounterMisses | undefined> {
  return tx.row<CounterMisses>(sql`
    select misses, last_miss_at, locked_until from counter_miss
    where community_id = ${tx.communityId} and counter_id = ${counterId}
      and person_id = ${personId}`);
}

export interface MissRule {
  readonly missesMax: number;
  /** Misses up to this instant are forgotten. */
  readonly forgetBefore: Date;
  readonly lockUntil: Date;
}

/** Counts in the row itself, so that misses at the same moment all count. */
export function addMiss(
  tx: Transaction,
  counterId: string,
  personId: string,
  rule: MissRule,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into counter_miss as known
      (community_id, counter_id, person_id, misses, last_miss_at, locked_until)
    values (${tx.communityId}, ${counterId}, ${personId}, 1, ${now}, null)
    on conflict (community_id, counter_id, person_id) do update set
      misses = case when known.last_miss_at <= ${rule.forgetBefore} then 1
        else known.misses + 1 end,
      last_miss_at = ${now},
      locked_until = case when known.last_miss_at > ${rule.forgetBefore}
        and known.misses + 1 >= ${rule.missesMax}::int then ${rule.lockUntil}::timestamptz end`);
}

export function forgetMisses(
  tx: Transaction,
  counterId: string,
  personId: string,
): Promise<number> {
  return tx.run(sql`
    update counter_miss set misses = 0, locked_until = null
    where community_id = ${tx.communityId} and counter_id = ${counterId}
      and person_id = ${personId} and misses > 0`);
}

export interface CodeRow {
  readonly id: string;
  readonly residentId: string;
  readonly rewardTitle: string;
  readonly picture: RewardPicture;
  readonly points: number;
  readonly residentName: string;
  readonly buildingName: string | null;
  readonly state: RedemptionState;
  readonly counterId: string;
  readonly counterName: string;
  readonly validUntil: string;
  readonly closedAt: string | null;
}

export function findCode(tx: Transaction, codeHash: Buffer): Promise<CodeRow | undefined> {
  return tx.row<CodeRow>(sql`
    select d.id, d.resident_id, d.reward_title, r.picture, d.points, e.name as resident_name,
      b.name as building_name, d.state, d.counter_id, c.name as counter_name, d.valid_until,
      d.closed_at
    from redemption d
    join reward r on r.community_id = d.community_id and r.id = d.reward_id
    join counter c on c.community_id = d.community_id and c.id = d.counter_id
    join resident e on e.community_id = d.community_id and e.id = d.resident_id
    left join building b on b.community_id = e.community_id and b.id = e.building_id
    where d.community_id = ${tx.communityId} and d.code_hash = ${codeHash}`);
}

/** The one place where a code is used up: of two counters at the same moment one writes nothing. */
export async function redeemWaiting(
  tx: Transaction,
  redemptionId: string,
  clerkPersonId: string,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    update redemption set state = 'redeemed', closed_at = ${now}, clerk_person_id = ${clerkPersonId}
    where community_id = ${tx.communityId} and id = ${redemptionId}
      and state = 'reserved' and valid_until >= ${now}`);
  return written === 1;
}

export interface HandedOut {
  readonly id: string;
  readonly rewardTitle: string;
  readonly residentName: string;
  readonly points: number;
  readonly redeemedAt: string;
}

export function listHandedOut(
  tx: Transaction,
  counterId: string,
  since: string,
): Promise<HandedOut[]> {
  return tx.rows<HandedOut>(sql`
    select d.id, d.reward_title, e.name as resident_name, d.points, d.closed_at as redeemed_at
    from redemption d
    join resident e on e.community_id = d.community_id and e.id = d.resident_id
    where d.community_id = ${tx.communityId} and d.counter_id = ${counterId}
      and d.closed_at >= ${since} and d.state = 'redeemed'
    order by d.closed_at desc, d.id desc
    limit 1000`);
}

export async function countWaiting(tx: Transaction, counterId: string, now: Date): Promise<number> {
  const row = await tx.row<{ waiting: number }>(sql`
    select count(*) as waiting from redemption
    where community_id = ${tx.communityId} and state = 'reserved' and valid_until >= ${now}
      and counter_id = ${counterId}`);
  return row?.waiting ?? 0;
}

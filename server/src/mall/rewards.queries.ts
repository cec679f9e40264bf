import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface RewardRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'goods' | 'service' | 'honour' | 'privilege';
  readonly picture: RewardPicture;
  readonly pricePoints: number;
  readonly stock: number;
  readonly perPersonLimit: number | null;
  readonly limitPeriod: LimitPeriod;
  readonly codeValidDays: number;
  readonly counterId: string;
  readonly counterName: string;
  readonly counterPlace: string;
  readonly counterHours: string;
  readonly state: 'offered' | 'hidden';
  /** Its terms in the rulebook, which then says the price; null where the shelf has its own. */
  readonly termsKey: string | null;
  /** Pieces the asker holds in the running period. */
  readonly taken: number;
}

/** What the rulebook is asked about. */
export type ShelfReward = Pick<RewardRow, 'id' | 'title' | 'termsKey' | 'pricePoints'>;

export type LimitPeriod = 'month' | 'year' | 'life';
export type RewardPicture =
  | 'rice'
  | 'oil'
  | 'parking'
  | 'haircut'
  | 'property'
  | 'star'
  | 'meal'
  | 'book'
  | 'gift';

/** First days of the running periods, by the community's calendar. */
export interface PeriodStarts {
  readonly month: string;
  readonly year: string;
  readonly life: string;
}

export function listRewardRows(
  tx: Transaction,
  residentId: string | null,
  starts: PeriodStarts,
  includeHidden: boolean,
): Promise<RewardRow[]> {
  return tx.rows<RewardRow>(sql`
    select r.id, r.title, r.description, r.kind, r.picture, r.price_points, r.stock,
      r.per_person_limit, r.limit_period, r.code_valid_days, r.counter_id,
      c.name as counter_name, c.place as counter_place, c.hours as counter_hours, r.state,
      r.terms_key, coalesce(u.taken, 0) as taken
    from reward r
    join counter c on c.community_id = r.community_id and c.id = r.counter_id
    left join reward_use u on u.community_id = r.community_id and u.reward_id = r.id
      and u.resident_id = ${residentId}::uuid
      and u.period_start = case r.limit_period
        when 'month' then ${starts.month}::date
        when 'year' then ${starts.year}::date
        else ${starts.life}::date end
    where r.community_id = ${tx.communityId} and (r.state = 'offered' or ${includeHidden}::boolean)
    order by r.price_points, r.created_at, r.id`);
}

export interface NewReward {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: RewardRow['kind'];
  readonly picture: RewardPicture;
  readonly pricePoints: number;
  readonly stock: number;
  readonly perPersonLimit: number | null;
  readonly limitPeriod: LimitPeriod;
  readonly codeValidDays: number;
  readonly counterId: string;
  readonly termsKey: string | null;
}

export function insertReward(tx: Transaction, reward: NewReward, now: Date): Promise<number> {
  return tx.run(sql`
    insert into reward (community_id, id, title, description, kind, picture, price_points, stock,
      per_person_limit, limit_period, code_valid_days, counter_id, terms_key, created_at)
    values (${tx.communityId}, ${reward.id}, ${reward.title}, ${reward.description}, ${reward.kind},
      ${reward.picture}, ${reward.pricePoints}, ${reward.stock}, ${reward.perPersonLimit},
      ${reward.limitPeriod}, ${reward.codeValidDays}, ${reward.counterId},
      ${reward.termsKey}, ${now})`);
}

export interface RewardChange {
  readonly title: string | null;
  readonly description: string | null;
  readonly pricePoints: number | null;
  readonly stockChange: number;
  readonly changesLimit: boolean;
  readonly perPersonLimit: number | null;
  readonly codeValidDays: number | null;
  readonly state: 'offered' | 'hidden' | null;
  readonly changesTerms: boolean;
  readonly termsKey: string | null;
}

/** Writes nothing when the stock would fall below zero. */
export function changeReward(
  tx: Transaction,
  rewardId: string,
  change: RewardChange,
): Promise<number> {
  return tx.run(sql`
    update reward set
      title = coalesce(${change.title}, title),
      description = coalesce(${change.description}, description),
      price_points = coalesce(${change.pricePoints}::bigint, price_points),
      stock = stock + ${change.stockChange}::int,
      per_person_limit = case when ${change.changesLimit}::boolean
        then ${change.perPersonLimit}::int else per_person_limit end,
      code_valid_days = coalesce(${change.codeValidDays}::int, code_valid_days),
      terms_key = case when ${change.changesTerms}::boolean
        then ${change.termsKey}::text else terms_key end,
      state = coalesce(${change.state}, state)
    where community_id = ${tx.communityId} and id = ${rewardId}
      and stock + ${change.stockChange}::int between 0 and 1000000`);
}

export function findRewardState(
  tx: Transaction,
  rewardId: string,
): Promise<Pick<RewardRow, 'state' | 'stock' | 'termsKey' | 'pricePoints'> | undefined> {
  return tx.row(sql`
    select state, stock, terms_key, price_points from reward
    where community_id = ${tx.communityId} and id = ${rewardId}`);
}

export interface TakenReward extends ShelfReward {
  readonly perPersonLimit: number | null;
  readonly limitPeriod: LimitPeriod;
  readonly codeValidDays: number;
  readonly counterId: string;
}

/** One piece off the shelf, if one is there: the price is the one of this very moment. */
export function takeStock(tx: Transaction, rewardId: string): Promise<TakenReward | undefined> {
  return tx.row<TakenReward>(sql`
    update reward set stock = stock - 1
    where community_id = ${tx.communityId} and id = ${rewardId} and state = 'offered' and stock > 0
    returning id, title, terms_key, price_points, per_person_limit, limit_period,
      code_valid_days, counter_id`);
}

/** Counts one piece of the resident; false when the limit of the period is reached. */
export async function takeUse(
  tx: Transaction,
  rewardId: string,
  residentId: string,
  periodStart: string,
  limit: number | null,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into reward_use as used (community_id, reward_id, resident_id, period_start, taken)
    values (${tx.communityId}, ${rewardId}, ${residentId}, ${periodStart}, 1)
    on conflict (community_id, reward_id, resident_id, period_start)
    do update set taken = used.taken + 1
    where used.taken < coalesce(${limit}::int, used.taken + 1)`);
  return written === 1;
}

/** In id order, so that jobs and residents never wait for each other in a ring. */
export function lockRewards(
  tx: Transaction,
  rewardIds: readonly string[],
): Promise<{ id: string }[]> {
  return tx.rows(sql`
    select id from reward
    where community_id = ${tx.communityId} and id = any(${rewardIds}::uuid[])
    order by id for no key update`);
}

export interface ReturnedPiece {
  readonly rewardId: string;
  readonly residentId: string;
  readonly limitPeriodStart: string;
}

/** Pieces back to the shelf; the rows are locked already. */
export function returnStock(tx: Transaction, pieces: readonly ReturnedPiece[]): Promise<number> {
  return tx.run(sql`
    update reward set stock = stock + p.pieces
    from (
      select reward_id, count(*)::int as pieces
      from unnest(${pieces.map((piece) => piece.rewardId)}::uuid[]) as given(reward_id)
      group by reward_id
    ) p
    where reward.community_id = ${tx.communityId} and reward.id = p.reward_id`);
}

/** Gives the pieces back to the period they were counted in. */
export function returnUses(tx: Transaction, pieces: readonly ReturnedPiece[]): Promise<number> {
  return tx.run(sql`
    update reward_use set taken = taken - p.pieces
    from (
      select reward_id, resident_id, period_start, count(*)::int as pieces
      from unnest(
        ${pieces.map((piece) => piece.rewardId)}::uuid[],
        ${pieces.map((piece) => piece.residentId)}::uuid[],
        ${pieces.map((piece) => piece.limitPeriodStart)}::date[]
      ) as given(reward_id, resident_id, period_start)
      group by reward_id, resident_id, period_start
    ) p
    where reward_use.community_id = ${tx.communityId} and reward_use.reward_id = p.reward_id
      and reward_use.resident_id = p.resident_id and reward_use.period_start = p.period_start`);
}

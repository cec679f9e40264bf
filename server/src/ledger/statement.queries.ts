import type { ProxyRelation } from '@linli/core/people/proxy-terms';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface StatementHolder {
  readonly name: string;
  readonly buildingName: string | null;
  readonly householdId: string | null;
}

export function findStatementHolder(
  tx: Transaction,
  residentId: string,
): Promise<StatementHolder | undefined> {
  return tx.row<StatementHolder>(sql`
    select resident.name, building.name as building_name, resident.household_id
    from resident
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    where resident.community_id = ${tx.communityId} and resident.id = ${residentId}`);
}

/** Half open: what was recorded from the first instant of the month to that of the next. */
export interface MonthSpan {
  readonly from: string;
  readonly before: string;
}

export interface StatementSums {
  readonly opening: number;
  readonly plus: number;
  readonly minus: number;
  readonly count: number;
}

/** The balance before the month is what its last earlier transfer left behind. */
export async function findStatementSums(
  tx: Transaction,
  accountId: string,
  span: MonthSpan,
): Promise<StatementSums> {
  const row = await tx.row<StatementSums>(sql`
    select
      coalesce((
        select earlier.balance_after from transfer earlier
        where earlier.community_id = ${tx.communityId} and earlier.account_id = ${accountId}
          and earlier.recorded_at < ${span.from}
        order by earlier.account_sequence desc limit 1), 0) as opening,
      coalesce(sum(amount) filter (where amount > 0), 0) as plus,
      coalesce(sum(amount) filter (where amount < 0), 0) as minus,
      count(*) as count
    from transfer
    where community_id = ${tx.communityId} and account_id = ${accountId}
      and recorded_at >= ${span.from} and recorded_at < ${span.before}`);
  return row ?? { opening: 0, plus: 0, minus: 0, count: 0 };
}

export interface StatementEntry {
  readonly transferId: string;
  readonly occurredOn: string;
  readonly title: { zh: string; en: string };
  readonly reason: string;
  readonly amount: number;
  readonly balanceAfter: number;
  readonly actorName: string | null;
  readonly actorRole: string | null;
  readonly proxyRelation: ProxyRelation | null;
}

/** In the order of the books, so that each balance follows from the one above it. */
export function listStatementEntries(
  tx: Transaction,
  accountId: string,
  span: MonthSpan,
  max: number,
): Promise<StatementEntry[]> {
  return tx.rows<StatementEntry>(sql`
    select transfer.id as transfer_id, transfer.occurred_on, transfer.title, transfer.reason,
      transfer.amount, transfer.balance_after,
      coalesce(actor.name, person.name, bound.name) as actor_name,
      transfer.actor_role, bound.relation as proxy_relation
    from transfer
    left join resident actor on actor.community_id = transfer.community_id
      and actor.person_id = transfer.actor_person_id
    left join person on person.id = transfer.actor_person_id
    left join lateral (
      select proxy.relation, acting.name from proxy
      join proxy_act act on act.community_id = proxy.community_id and act.proxy_id = proxy.id
      join resident acting on acting.community_id = proxy.community_id
        and acting.id = proxy.proxy_resident_id
      where proxy.community_id = transfer.community_id
        and proxy.resident_id = transfer.resident_id and act.acted_at = transfer.recorded_at
      limit 1
    ) bound on transfer.actor_role = 'proxy' or transfer.deed_kind = 'daily_check_in'
    where transfer.community_id = ${tx.communityId} and transfer.account_id = ${accountId}
      and transfer.recorded_at >= ${span.from} and transfer.recorded_at < ${span.before}
    order by transfer.account_sequence
    limit ${max}`);
}

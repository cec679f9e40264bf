import type { ProxyDeed, ProxyRelation } from '@linli/core/people/proxy-terms';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/**
 * Counts an act while the binding lives and its day has room; 0 when either is over. The binding
 * is held: ending it and acting by it come one after the other.
 */
export function countAct(tx: Transaction, proxyId: string, today: string): Promise<number> {
  return tx.run(sql`
    insert into proxy_day (community_id, proxy_id, day, acts)
    select ${tx.communityId}::uuid, living.id, ${today}::date, 1
    from (
      select id from proxy
      where community_id = ${tx.communityId} and id = ${proxyId} and ended_at is null
        and ends_on >= ${today}::date
      for share
    ) as living
    on conflict (community_id, proxy_id, day) do update set acts = proxy_day.acts + 1
      where proxy_day.acts < (
        select acts_a_day from proxy
        where proxy.community_id = ${tx.communityId} and proxy.id = ${proxyId})`);
}

/** What the act is about as it is called today; null when nothing with a name is meant. */
export async function findSubject(
  tx: Transaction,
  about: { sessionId: string | null; rewardId: string | null; redemptionId: string | null },
): Promise<string | null> {
  const row = await tx.row<{ subject: string | null }>(sql`
    select coalesce(
      (select activity.title from session
        join activity on activity.community_id = session.community_id
          and activity.id = session.activity_id
        where session.community_id = ${tx.communityId} and session.id = ${about.sessionId}::uuid),
      (select title from reward
        where community_id = ${tx.communityId} and id = ${about.rewardId}::uuid),
      (select reward_title from redemption
        where community_id = ${tx.communityId} and id = ${about.redemptionId}::uuid)) as subject`);
  return row?.subject ?? null;
}

export interface NewAct {
  readonly id: string;
  readonly proxyId: string;
  readonly operation: string;
  readonly deed: ProxyDeed;
  readonly subject: string;
}

export function insertAct(tx: Transaction, act: NewAct, now: Date): Promise<number> {
  return tx.run(sql`
    insert into proxy_act (community_id, id, proxy_id, operation, deed, subject, acted_at)
    values (${tx.communityId}, ${act.id}, ${act.proxyId}, ${act.operation}, ${act.deed},
      ${act.subject}, ${now})`);
}

export interface ActRecord {
  readonly id: string;
  readonly operation: string;
  readonly deed: ProxyDeed;
  readonly subject: string;
  readonly relation: ProxyRelation;
  readonly proxyName: string;
  readonly actedAt: string;
}

/** What was done in a resident's name, newest first. */
export function listActs(tx: Transaction, residentId: string): Promise<ActRecord[]> {
  return tx.rows<ActRecord>(sql`
    select act.id, act.operation, act.deed, act.subject, proxy.relation,
      acting.name as proxy_name, act.acted_at
    from proxy
    join proxy_act act on act.community_id = proxy.community_id and act.proxy_id = proxy.id
    join resident acting on acting.community_id = proxy.community_id
      and acting.id = proxy.proxy_resident_id
    where proxy.community_id = ${tx.communityId} and proxy.resident_id = ${residentId}
    order by act.acted_at desc, act.id desc
    limit 50`);
}

/** Who acts, how often a day, and whether the binding still lives. */
export function findTerms(
  tx: Transaction,
  proxyId: string,
  today: string,
): Promise<{ name: string; actsADay: number; living: boolean } | undefined> {
  return tx.row(sql`
    select resident.name, proxy.acts_a_day,
      proxy.ended_at is null and proxy.ends_on >= ${today}::date as living
    from proxy
    join resident on resident.community_id = proxy.community_id
      and resident.id = proxy.proxy_resident_id
    where proxy.community_id = ${tx.communityId} and proxy.id = ${proxyId}`);
}

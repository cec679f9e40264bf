import type { ProxyDeed, ProxyRelation } from '@linli/core/people/proxy-terms';
import type { ProxyBinding } from '../platform/act-for';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** A binding that lives on the day, between two residents who both still live here. */
export function findLivingBinding(
  tx: Transaction,
  parties: { proxyResidentId: string; residentId: string },
  today: string,
): Promise<ProxyBinding | undefined> {
  return tx.row<ProxyBinding>(sql`
    select proxy.id as proxy_id, proxy.relation, proxy.deeds, resident.id as resident_id,
      resident.household_id
    from proxy
    join resident on resident.community_id = proxy.community_id
      and resident.id = proxy.resident_id and resident.state = 'active'
    join resident acting on acting.community_id = proxy.community_id
      and acting.id = proxy.proxy_resident_id and acting.state = 'active'
    where proxy.community_id = ${tx.communityId}
      and proxy.resident_id = ${parties.residentId}
      and proxy.proxy_resident_id = ${parties.proxyResidentId}
      and proxy.ended_at is null and proxy.ends_on >= ${today}::date
      and proxy.agreed_at is not null and proxy.consented_at is not null`);
}

export interface ProxyRecord {
  readonly id: string;
  readonly residentId: string;
  readonly residentName: string;
  readonly residentBuilding: string | null;
  readonly proxyResidentId: string;
  readonly proxyName: string;
  readonly proxyBuilding: string | null;
  readonly relation: ProxyRelation;
  readonly deeds: ProxyDeed[];
  readonly actsADay: number;
  readonly endsOn: string;
  readonly askedAt: string;
  readonly agreedAt: string | null;
  readonly consentedAt: string | null;
  readonly consentWay: 'app' | 'paper' | null;
  readonly recordedBy: string | null;
  readonly endedAt: string | null;
  readonly endReason: string | null;
}

export interface ProxyFilter {
  readonly id?: string;
  readonly residentId?: string;
  readonly proxyResidentId?: string;
}

/** Open ones first, those that wait longest before the others; then the newest ended. */
export function listProxyRecords(tx: Transaction, filter: ProxyFilter): Promise<ProxyRecord[]> {
  return tx.rows<ProxyRecord>(sql`
    select proxy.id, proxy.resident_id, resident.name as resident_name,
      home.name as resident_building, proxy.proxy_resident_id, acting.name as proxy_name,
      acting_home.name as proxy_building, proxy.relation, proxy.deeds, proxy.acts_a_day,
      proxy.ends_on, proxy.asked_at, proxy.agreed_at, proxy.consented_at, proxy.consent_way,
      proxy.recorded_by, proxy.ended_at, proxy.end_reason
    from proxy
    join resident on resident.community_id = proxy.community_id
      and resident.id = proxy.resident_id
    join resident acting on acting.community_id = proxy.community_id
      and acting.id = proxy.proxy_resident_id
    left join building home on home.community_id = resident.community_id
      and home.id = resident.building_id
    left join building acting_home on acting_home.community_id = acting.community_id
      and acting_home.id = acting.building_id
    where proxy.community_id = ${tx.communityId}
      and (${filter.id ?? null}::uuid is null or proxy.id = ${filter.id ?? null})
      and (${filter.residentId ?? null}::uuid is null
        or proxy.resident_id = ${filter.residentId ?? null})
      and (${filter.proxyResidentId ?? null}::uuid is null
        or proxy.proxy_resident_id = ${filter.proxyResidentId ?? null})
    order by proxy.ended_at is not null, proxy.consented_at is not null, proxy.ended_at desc,
      proxy.asked_at, proxy.id
    limit 200`);
}

export interface NewProxy {
  readonly id: string;
  readonly residentId: string;
  readonly proxyResidentId: string;
  readonly relation: ProxyRelation;
  readonly deeds: readonly ProxyDeed[];
  readonly actsADay: number;
  readonly endsOn: string;
  readonly agreedAt: Date | null;
  readonly consentedAt: Date | null;
  readonly consentWay: 'app' | 'paper' | null;
  readonly recordedBy: string | null;
}

/** Writes nothing when the two are bound already. */
export function insertProxy(tx: Transaction, proxy: NewProxy, now: Date): Promise<number> {
  return tx.run(sql`
    insert into proxy (community_id, id, resident_id, proxy_resident_id, relation, deeds,
      acts_a_day, ends_on, asked_at, agreed_at, consented_at, consent_way, recorded_by)
    values (${tx.communityId}, ${proxy.id}, ${proxy.residentId}, ${proxy.proxyResidentId},
      ${proxy.relation}, ${proxy.deeds}::text[], ${proxy.actsADay}, ${proxy.endsOn}, ${now},
      ${proxy.agreedAt}, ${proxy.consentedAt}, ${proxy.consentWay}, ${proxy.recordedBy})
    on conflict (community_id, resident_id, proxy_resident_id) where ended_at is null
      do nothing`);
}

/** Open bindings on both sides; who asks holds both residents, so the counts stay true. */
export async function countOpenBindings(
  tx: Transaction,
  parties: { residentId: string; proxyResidentId: string },
): Promise<{ proxies: number; residents: number }> {
  const row = await tx.row<{ proxies: number; residents: number }>(sql`
    select
      count(*) filter (where resident_id = ${parties.residentId}) as proxies,
      count(*) filter (where proxy_resident_id = ${parties.proxyResidentId}) as residents
    from proxy
    where community_id = ${tx.communityId} and ended_at is null
      and (resident_id = ${parties.residentId}
        or proxy_resident_id = ${parties.proxyResidentId})`);
  return row ?? { proxies: 0, residents: 0 };
}

/** Bindings of these residents whose last day is over make room for others. */
export function endRunOut(
  tx: Transaction,
  residentIds: readonly string[],
  today: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update proxy set ended_at = ${now}, end_reason = 'run_out'
    where community_id = ${tx.communityId} and ended_at is null and ends_on < ${today}::date
      and (resident_id = any(${residentIds}::uuid[])
        or proxy_resident_id = any(${residentIds}::uuid[]))`);
}

/** Each side agrees once; 0 when there is nothing to agree to any more. */
export function agreeAs(
  tx: Transaction,
  proxyId: string,
  side: 'resident' | 'proxy',
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update proxy set
      agreed_at = case when ${side} = 'proxy' then ${now} else agreed_at end,
      consented_at = case when ${side} = 'resident' then ${now} else consented_at end,
      consent_way = case when ${side} = 'resident' then 'app' else consent_way end
    where community_id = ${tx.communityId} and id = ${proxyId} and ended_at is null
      and case when ${side} = 'proxy' then agreed_at else consented_at end is null`);
}

/** The first of the staff who heard the consent. */
export function writeConsentDown(
  tx: Transaction,
  proxyId: string,
  personId: string,
): Promise<number> {
  return tx.run(sql`
    update proxy set recorded_by = ${personId}, consent_way = 'paper'
    where community_id = ${tx.communityId} and id = ${proxyId} and ended_at is null
      and consented_at is null and recorded_by is null`);
}

/** The second one, who is somebody else. */
export function confirmConsent(
  tx: Transaction,
  proxyId: string,
  personId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update proxy set confirmed_by = ${personId}, consented_at = ${now}
    where community_id = ${tx.communityId} and id = ${proxyId} and ended_at is null
      and consented_at is null and recorded_by <> ${personId}`);
}

export function endBinding(
  tx: Transaction,
  proxyId: string,
  end: { by: string; reason: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update proxy set ended_at = ${now}, ended_by = ${end.by}, end_reason = ${end.reason}
    where community_id = ${tx.communityId} and id = ${proxyId} and ended_at is null`);
}

/** One of the two acts for the other, or may once it is agreed. */
export async function areResidentsBound(
  tx: Transaction,
  residentId: string,
  otherId: string,
  at: { readonly now: Date; readonly timeZone: string },
): Promise<boolean> {
  const row = await tx.row<{ bound: boolean }>(sql`
    select are_bound(${tx.communityId}, ${residentId}, ${otherId}, ${at.now}, ${at.timeZone})
      as bound`);
  return row?.bound ?? false;
}

/** The same question as `areResidentsBound`, about everybody at once. */
export function listBoundIds(
  tx: Transaction,
  residentId: string,
  at: { readonly now: Date; readonly timeZone: string },
): Promise<{ id: string }[]> {
  return tx.rows(sql`
    select case when resident_id = ${residentId} then proxy_resident_id else resident_id end as id
    from proxy
    where community_id = ${tx.communityId} and ended_at is null
      and (resident_id = ${residentId} or proxy_resident_id = ${residentId})
      and ends_on >= (${at.now}::timestamptz at time zone ${at.timeZone})::date`);
}

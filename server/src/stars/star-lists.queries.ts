import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface ListedStar {
  readonly id: string;
  readonly schemeKey: string;
  readonly kind: string;
  readonly star: number;
  readonly held: number;
  readonly heldSince: string | null;
  readonly noticeUntil: string | null;
  readonly recordedOn: string;
  readonly residentId: string;
  readonly residentName: string;
  readonly buildingName: string | null;
}

export interface StarFilter {
  readonly shelf: 'notice' | 'held';
  readonly schemeKeys: readonly string[];
  /** The last one of the page before. */
  readonly afterId: string | null;
  readonly limit: number;
}

/** By the newest step of each resident in each scheme, the latest first. */
export function listStarRows(
  tx: Transaction,
  { shelf, schemeKeys, afterId, limit }: StarFilter,
): Promise<ListedStar[]> {
  return tx.rows<ListedStar>(sql`
    select event.id, event.scheme_key, event.kind, event.star, event.held, event.held_since,
      event.notice_until, event.recorded_on, event.resident_id, resident.name as resident_name,
      building.name as building_name
    from star_event event
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = event.resident_id and resident.state = 'active'
    left join building on building.community_id = ${tx.communityId}
      and building.id = resident.building_id
    where event.community_id = ${tx.communityId} and event.scheme_key = any(${schemeKeys}::text[])
      and case when ${shelf} = 'notice' then event.kind = 'proposed' else event.held > 0 end
      and not exists (select from star_event later
        where later.community_id = ${tx.communityId} and later.scheme_key = event.scheme_key
          and later.resident_id = event.resident_id and later.number > event.number)
      and (${afterId}::uuid is null or (event.recorded_at, event.id) < (
        select last.recorded_at, last.id from star_event last
        where last.community_id = ${tx.communityId} and last.id = ${afterId}))
    order by event.recorded_at desc, event.id desc
    limit ${limit}`);
}

export interface ObjectionRow {
  readonly id: string;
  readonly eventId: string;
  readonly objectedBy: string;
  readonly objectedAt: string;
  readonly reason: string;
  readonly holds: boolean | null;
  readonly answer: string | null;
}

export function listObjections(
  tx: Transaction,
  eventIds: readonly string[],
): Promise<ObjectionRow[]> {
  return tx.rows<ObjectionRow>(sql`
    select id, event_id, objected_by, objected_at, reason, holds, answer
    from star_objection
    where community_id = ${tx.communityId} and event_id = any(${eventIds}::uuid[])
    order by objected_at, id`);
}

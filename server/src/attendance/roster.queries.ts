import type { ProxyRelation } from '@linli/core/people/proxy-terms';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface RosterRow {
  readonly residentId: string;
  readonly name: string;
  readonly buildingName: string | null;
  readonly phoneLast4: string | null;
  readonly signedUp: boolean;
  readonly atStart: 'on_roster' | 'signed_up_later' | 'walk_in' | null;
  readonly lateEntry: boolean;
  /** The proxy who signed them up; null when they did it themself. */
  readonly proxyRelation: ProxyRelation | null;
  readonly proxyName: string | null;
  readonly attendanceId: string | null;
  readonly checkedInAt: string | null;
  readonly checkedOutAt: string | null;
  readonly closedBy: 'organizer' | 'auto' | null;
  readonly offline: boolean;
  readonly minutes: number | null;
  readonly points: number;
  readonly waitingPoints: number;
}

export function listRosterRows(tx: Transaction, sessionId: string): Promise<RosterRow[]> {
  return tx.rows<RosterRow>(sql`
    select resident.id as resident_id, resident.name, building.name as building_name,
      resident.phone_last4,
      coalesce(expected.signed_up, false) as signed_up,
      case when session.roster_frozen_at is null then null
        when frozen.resident_id is not null then 'on_roster'
        when expected.signed_up then 'signed_up_later' else 'walk_in' end as at_start,
      coalesce(came.way = 'late_entry', false) as late_entry, proxy.relation as proxy_relation,
      acting.name as proxy_name, came.id as attendance_id,
      came.checked_in_at, came.checked_out_at, came.closed_by,
      coalesce(came.offline, false) as offline, came.minutes, coalesce(came.points, 0) as points,
      coalesce(waiting.points, 0) as waiting_points
    from (
      select resident_id, true as signed_up, proxy_id from signup
      where community_id = ${tx.communityId} and session_id = ${sessionId}
        and cancelled_at is null
    ) as expected
    full join (
      select * from attendance
      where community_id = ${tx.communityId} and session_id = ${sessionId}
    ) as came on came.resident_id = expected.resident_id
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = coalesce(expected.resident_id, came.resident_id)
    join session on session.community_id = ${tx.communityId} and session.id = ${sessionId}
    left join frozen_roster frozen on frozen.community_id = ${tx.communityId}
      and frozen.session_id = ${sessionId} and frozen.resident_id = resident.id
    left join award_approval waiting on waiting.community_id = ${tx.communityId}
      and waiting.deed_kind = 'session' and waiting.deed_id = came.id
      and waiting.state = 'waiting'
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    left join proxy on proxy.community_id = resident.community_id and proxy.id = expected.proxy_id
    left join resident acting on acting.community_id = proxy.community_id
      and acting.id = proxy.proxy_resident_id
    order by came.checked_in_at nulls last, resident.name, resident.id`);
}

export interface FrozenSession {
  readonly title: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly frozenAt: string | null;
}

export function findFrozenSession(
  tx: Transaction,
  sessionId: string,
): Promise<FrozenSession | undefined> {
  return tx.row<FrozenSession>(sql`
    select activity.title, session.place, session.starts_at, session.ends_at,
      session.roster_frozen_at as frozen_at
    from session join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    where session.community_id = ${tx.communityId} and session.id = ${sessionId}`);
}

export interface FrozenRow {
  readonly name: string;
  readonly sex: 'female' | 'male' | null;
  readonly birthDate: string | null;
  readonly phoneCipher: Buffer | null;
  readonly paperKind: 'id_card' | 'residence_permit' | 'passport' | 'other' | null;
  readonly paperCipher: Buffer | null;
  readonly signedUpAt: string;
  readonly riskTextAgreed: string | null;
}

/** In the order in which they signed up. */
export function listFrozenRows(tx: Transaction, sessionId: string): Promise<FrozenRow[]> {
  return tx.rows<FrozenRow>(sql`
    select resident.name, paper.sex, resident.birth_date, resident.phone_cipher,
      paper.paper_kind, paper.paper_cipher, frozen.signed_up_at, frozen.risk_text_agreed
    from frozen_roster frozen
    join resident on resident.community_id = frozen.community_id
      and resident.id = frozen.resident_id
    left join resident_paper paper on paper.community_id = frozen.community_id
      and paper.resident_id = frozen.resident_id
    where frozen.community_id = ${tx.communityId} and frozen.session_id = ${sessionId}
    order by frozen.signed_up_at, resident.id`);
}

import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface RosterRow {
  readonly residentId: string;
  readonly name: string;
  readonly buildingName: string | null;
  readonly phoneLast4: string | null;
  readonly signedUp: boolean;
  readonly attendanceId: string | null;
  readonly checkedInAt: string | null;
  readonly checkedOutAt: string | null;
  readonly closedBy: 'organizer' | 'auto' | null;
  readonly offline: boolean;
  readonly minutes: number | null;
  readonly points: number;
}

export function listRosterRows(tx: Transaction, sessionId: string): Promise<RosterRow[]> {
  return tx.rows<RosterRow>(sql`
    select resident.id as resident_id, resident.name, building.name as building_name,
      resident.phone_last4,
      coalesce(expected.signed_up, false) as signed_up, came.id as attendance_id,
      came.checked_in_at, came.checked_out_at, came.closed_by,
      coalesce(came.offline, false) as offline, came.minutes, coalesce(came.points, 0) as points
    from (
      select resident_id, true as signed_up from signup
      where community_id = ${tx.communityId} and session_id = ${sessionId}
        and cancelled_at is null
    ) as expected
    full join (
      select * from attendance
      where community_id = ${tx.communityId} and session_id = ${sessionId}
    ) as came on came.resident_id = expected.resident_id
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = coalesce(expected.resident_id, came.resident_id)
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    order by came.checked_in_at nulls last, resident.name, resident.id`);
}

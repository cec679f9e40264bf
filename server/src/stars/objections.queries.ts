import type { StarKind } from '@linli/core/rules/next-star-step';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** 0 when the person objected already, or when the notice is over or settled. */
export function insertObjection(
  tx: Transaction,
  objection: {
    readonly id: string;
    readonly eventId: string;
    readonly personId: string;
    readonly reason: string;
    readonly today: string;
  },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into star_objection (community_id, id, event_id, objected_by, objected_at, reason)
    select ${tx.communityId}, ${objection.id}::uuid, event.id, ${objection.personId}::uuid,
      ${now}::timestamptz, ${objection.reason}
    from star_event event
    where event.community_id = ${tx.communityId} and event.id = ${objection.eventId}
      and event.kind = 'proposed' and event.notice_until >= ${objection.today}::date
      and not exists (select from star_event later
        where later.community_id = ${tx.communityId} and later.scheme_key = event.scheme_key
          and later.resident_id = event.resident_id and later.number > event.number)
    on conflict (community_id, event_id, objected_by) do nothing`);
}

export interface KnownProposal {
  readonly kind: StarKind;
  readonly isObjected: boolean;
}

export function findProposal(
  tx: Transaction,
  eventId: string,
  personId: string,
): Promise<KnownProposal | undefined> {
  return tx.row<KnownProposal>(sql`
    select event.kind, exists (select from star_objection objection
      where objection.community_id = ${tx.communityId} and objection.event_id = event.id
        and objection.objected_by = ${personId}) as is_objected
    from star_event event
    where event.community_id = ${tx.communityId} and event.id = ${eventId}`);
}

export interface LockedObjection {
  readonly id: string;
  readonly objectedBy: string;
  readonly holds: boolean | null;
  readonly schemeKey: string;
  readonly number: number;
  readonly star: number;
  readonly held: number;
  readonly heldSince: string | null;
  readonly residentId: string;
  readonly residentState: 'active' | 'left';
  readonly personId: string;
  readonly householdId: string | null;
  readonly signInId: string | null;
}

/** With whom the star is for, as far as it matters who may decide. */
export function lockObjection(tx: Transaction, id: string): Promise<LockedObjection | undefined> {
  return tx.row<LockedObjection>(sql`
    select objection.id, objection.objected_by, objection.holds, event.scheme_key, event.number,
      event.star, event.held, event.held_since, event.resident_id,
      resident.state as resident_state, resident.person_id, resident.household_id,
      person.sign_in_id
    from star_objection objection
    join star_event event on event.community_id = ${tx.communityId}
      and event.id = objection.event_id
    join resident on resident.community_id = ${tx.communityId} and resident.id = event.resident_id
    join person on person.id = resident.person_id
    where objection.community_id = ${tx.communityId} and objection.id = ${id}
    for no key update of objection`);
}

export function setVerdict(
  tx: Transaction,
  id: string,
  verdict: { readonly holds: boolean; readonly answer: string; readonly personId: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update star_objection set holds = ${verdict.holds}, answer = ${verdict.answer},
      decided_by = ${verdict.personId}, decided_at = ${now}
    where community_id = ${tx.communityId} and id = ${id} and holds is null`);
}

/** The resident who objected, if they are one. */
export async function findObjector(tx: Transaction, personId: string): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(sql`
    select id from resident
    where community_id = ${tx.communityId} and person_id = ${personId} and state = 'active'`);
  return row?.id;
}

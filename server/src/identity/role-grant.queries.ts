import type { CommitteeSeat, Role } from '@linli/contract/permissions';
import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface RoleGrantRow {
  id: string;
  residentId: string | null;
  name: string;
  role: Role;
  seat: CommitteeSeat | null;
  counterId: string | null;
  counterName: string | null;
  grantedAt: string;
  grantedByName: string | null;
}

export function listGrants(tx: Queryable, communityId: string): Promise<RoleGrantRow[]> {
  return tx.rows<RoleGrantRow>(sql`
    select g.id, r.id as resident_id, coalesce(r.name, p.name) as name, g.role, g.seat,
      g.counter_id, c.name as counter_name, g.granted_at,
      coalesce(giver.name, giver_person.name) as granted_by_name
    from role_grant g
    join person p on p.id = g.person_id
    left join resident r on r.community_id = g.community_id and r.person_id = g.person_id
    left join counter c on c.community_id = g.community_id and c.id = g.counter_id
    left join person giver_person on giver_person.id = g.granted_by
    left join resident giver
      on giver.community_id = g.community_id and giver.person_id = g.granted_by
    where g.community_id = ${communityId} and g.revoked_at is null
    order by g.role, g.granted_at, g.id`);
}

export interface NewGrant {
  id: string;
  personId: string;
  role: string;
  seat: string | null;
  counterId: string | null;
  grantedBy: string | null;
  now: Date;
}

/** Counts 0 when the person holds the role already. */
export function insertGrant(tx: Queryable, communityId: string, grant: NewGrant): Promise<number> {
  return tx.run(sql`
    insert into role_grant
      (community_id, id, person_id, role, seat, counter_id, granted_by, granted_at)
    values (${communityId}, ${grant.id}, ${grant.personId}, ${grant.role}, ${grant.seat},
      ${grant.counterId}, ${grant.grantedBy}, ${grant.now})
    on conflict do nothing`);
}

export function findGrant(
  tx: Queryable,
  communityId: string,
  grantId: string,
): Promise<{ personId: string; signInId: string | null } | undefined> {
  return tx.row(sql`
    select g.person_id, p.sign_in_id
    from role_grant g join person p on p.id = g.person_id
    where g.community_id = ${communityId} and g.id = ${grantId} and g.revoked_at is null`);
}

/** Counts 0 when someone else took it back first. */
export function revokeGrant(
  tx: Queryable,
  communityId: string,
  grantId: string,
  revocation: { by: string; reason: string; now: Date },
): Promise<number> {
  return tx.run(sql`
    update role_grant
    set revoked_at = ${revocation.now}, revoked_by = ${revocation.by},
      revoke_reason = ${revocation.reason}
    where community_id = ${communityId} and id = ${grantId} and revoked_at is null`);
}

export function revokeGrantsOfPerson(
  tx: Queryable,
  communityId: string,
  personId: string,
  revocation: { by: string; reason: string; now: Date },
): Promise<number> {
  return tx.run(sql`
    update role_grant
    set revoked_at = ${revocation.now}, revoked_by = ${revocation.by},
      revoke_reason = ${revocation.reason}
    where community_id = ${communityId} and person_id = ${personId} and revoked_at is null`);
}

export function findPersonOfResident(
  tx: Queryable,
  communityId: string,
  residentId: string,
): Promise<{ personId: string; signInId: string | null } | undefined> {
  return tx.row(sql`
    select r.person_id, p.sign_in_id
    from resident r join person p on p.id = r.person_id
    where r.community_id = ${communityId} and r.id = ${residentId} and r.state = 'active'`);
}

export async function counterExists(
  tx: Queryable,
  communityId: string,
  counterId: string,
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from counter where community_id = ${communityId} and id = ${counterId}`);
  return row !== undefined;
}

import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface Told {
  readonly whom: string;
  readonly at: string;
}

export interface NewIncident {
  readonly id: string;
  readonly sessionId: string;
  readonly residentId: string | null;
  readonly personName: string;
  readonly happenedAt: string;
  readonly place: string;
  readonly what: string;
  readonly help: string;
  readonly witnesses: string;
  readonly told: readonly Told[];
  readonly recordedBy: string;
}

/** 0 when the session, or the resident, is not of this community. */
export function insertIncident(tx: Transaction, incident: NewIncident, now: Date): Promise<number> {
  return tx.run(sql`
    insert into incident (community_id, id, session_id, resident_id, person_name, happened_at,
      place, what, help, witnesses, told, recorded_by, recorded_at)
    select session.community_id, ${incident.id}::uuid, session.id, ${incident.residentId}::uuid,
      ${incident.personName}, ${incident.happenedAt}::timestamptz, ${incident.place},
      ${incident.what}, ${incident.help}, ${incident.witnesses},
      ${JSON.stringify(incident.told)}::jsonb, ${incident.recordedBy}::uuid, ${now}::timestamptz
    from session
    where session.community_id = ${tx.communityId} and session.id = ${incident.sessionId}
      and (${incident.residentId}::uuid is null or exists (
        select from resident
        where resident.community_id = ${tx.communityId}
          and resident.id = ${incident.residentId}))`);
}

export interface IncidentLine {
  readonly id: string;
  readonly sessionId: string;
  readonly sessionTitle: string;
  readonly personName: string;
  readonly happenedAt: string;
  readonly place: string;
  readonly noteCount: number;
}

export function listIncidentLines(tx: Transaction, max: number): Promise<IncidentLine[]> {
  return tx.rows<IncidentLine>(sql`
    select incident.id, incident.session_id, activity.title as session_title,
      incident.person_name, incident.happened_at, incident.place,
      (select count(*)::int from incident_note note
        where note.community_id = incident.community_id and note.incident_id = incident.id)
        as note_count
    from incident
    join session on session.community_id = incident.community_id
      and session.id = incident.session_id
    join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    where incident.community_id = ${tx.communityId}
    order by incident.happened_at desc, incident.id
    limit ${max}`);
}

export interface IncidentRow extends Omit<NewIncident, 'told'> {
  readonly told: Told[];
  readonly sessionTitle: string;
  readonly sessionStartsAt: string;
  readonly communityName: string;
  readonly recordedAt: string;
  readonly signedUpAt: string | null;
}

export function findIncident(
  tx: Transaction,
  incidentId: string,
): Promise<IncidentRow | undefined> {
  return tx.row<IncidentRow>(sql`
    select incident.id, incident.session_id, incident.resident_id, incident.person_name,
      incident.happened_at, incident.place, incident.what, incident.help, incident.witnesses,
      incident.told, incident.recorded_by, incident.recorded_at,
      activity.title as session_title, session.starts_at as session_starts_at,
      community.name as community_name, roster.signed_up_at
    from incident
    join community on community.id = incident.community_id
    join session on session.community_id = incident.community_id
      and session.id = incident.session_id
    join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    left join frozen_roster roster on roster.community_id = incident.community_id
      and roster.session_id = incident.session_id and roster.resident_id = incident.resident_id
    where incident.community_id = ${tx.communityId} and incident.id = ${incidentId}`);
}

export interface IncidentNote {
  readonly id: string;
  readonly words: string;
  readonly addedBy: string;
  readonly addedAt: string;
}

export function listIncidentNotes(tx: Transaction, incidentId: string): Promise<IncidentNote[]> {
  return tx.rows<IncidentNote>(sql`
    select id, words, added_by, added_at from incident_note
    where community_id = ${tx.communityId} and incident_id = ${incidentId}
    order by added_at, id`);
}

/** 0 when there is no such incident. */
export function insertIncidentNote(
  tx: Transaction,
  note: { readonly id: string; readonly incidentId: string; readonly words: string },
  addedBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into incident_note (community_id, id, incident_id, words, added_by, added_at)
    select incident.community_id, ${note.id}::uuid, incident.id, ${note.words},
      ${addedBy}::uuid, ${now}::timestamptz
    from incident
    where incident.community_id = ${tx.communityId} and incident.id = ${note.incidentId}`);
}

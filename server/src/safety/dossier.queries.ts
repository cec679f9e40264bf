import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface DossierEntryRow {
  readonly id: string;
  readonly kind: 'training' | 'qualification' | 'commendation';
  readonly title: string;
  readonly content: string;
  readonly qualification: string | null;
  readonly number: string;
  readonly issuer: string;
  readonly minutes: number | null;
  readonly day: string;
  readonly validUntil: string | null;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string | null;
}

/** Newest first; what was withdrawn stands last. */
export function listEntriesOf(tx: Transaction, residentId: string): Promise<DossierEntryRow[]> {
  return tx.rows<DossierEntryRow>(sql`
    select id, kind, title, content, qualification, number, issuer, minutes, day, valid_until,
      entered_by, entered_at, withdrawn_at, withdraw_reason
    from dossier_entry
    where community_id = ${tx.communityId} and resident_id = ${residentId}
    order by withdrawn_at is not null, day desc, id desc
    limit 300`);
}

export interface NewDossierEntry {
  readonly kind: string;
  readonly title: string;
  readonly content: string;
  readonly qualification: string | null;
  readonly number: string;
  readonly issuer: string;
  readonly minutes: number | null;
  readonly day: string;
  readonly validUntil: string | null;
}

/** Writes only for residents of the community; gives how many there were. */
export function insertEntries(
  tx: Transaction,
  residents: readonly { readonly id: string; readonly residentId: string }[],
  entry: NewDossierEntry,
  enteredBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into dossier_entry (community_id, id, resident_id, kind, title, content,
      qualification, number, issuer, minutes, day, valid_until, entered_by, entered_at)
    select resident.community_id, entry.id, resident.id, ${entry.kind}, ${entry.title},
      ${entry.content}, ${entry.qualification}, ${entry.number}, ${entry.issuer},
      ${entry.minutes}::int, ${entry.day}::date, ${entry.validUntil}::date, ${enteredBy}::uuid,
      ${now}::timestamptz
    from unnest(
      ${residents.map(({ id }) => id)}::uuid[],
      ${residents.map(({ residentId }) => residentId)}::uuid[]
    ) as entry(id, resident_id)
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = entry.resident_id`);
}

/** 0 when there is no such entry; a second withdrawal changes nothing. */
export function withdrawEntry(
  tx: Transaction,
  entryId: string,
  by: { readonly personId: string; readonly reason: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update dossier_entry
    set withdrawn_at = coalesce(withdrawn_at, ${now}),
      withdrawn_by = coalesce(withdrawn_by, ${by.personId}),
      withdraw_reason = coalesce(withdraw_reason, ${by.reason})
    where community_id = ${tx.communityId} and id = ${entryId}`);
}

export interface QualificationRow {
  readonly id: string;
  readonly residentId: string;
  readonly residentName: string;
  readonly title: string;
  readonly qualification: string;
  readonly issuer: string;
  readonly validUntil: string | null;
}

export function listQualificationRows(tx: Transaction): Promise<QualificationRow[]> {
  return tx.rows<QualificationRow>(sql`
    select entry.id, entry.resident_id, resident.name as resident_name, entry.title,
      entry.qualification, entry.issuer, entry.valid_until
    from dossier_entry entry
    join resident on resident.community_id = entry.community_id
      and resident.id = entry.resident_id
    where entry.community_id = ${tx.communityId} and entry.kind = 'qualification'
      and entry.withdrawn_at is null and resident.state = 'active'
    order by entry.valid_until nulls last, resident.name, entry.id
    limit 500`);
}

/** Papers whose last day lies in the span, of those who live here. */
export function listEnding(
  tx: Transaction,
  span: { readonly from: string; readonly until: string },
): Promise<QualificationRow[]> {
  return tx.rows<QualificationRow>(sql`
    select entry.id, entry.resident_id, resident.name as resident_name, entry.title,
      entry.qualification, entry.issuer, entry.valid_until
    from dossier_entry entry
    join resident on resident.community_id = entry.community_id
      and resident.id = entry.resident_id
    where entry.community_id = ${tx.communityId} and entry.kind = 'qualification'
      and entry.withdrawn_at is null and resident.state = 'active'
      and entry.valid_until between ${span.from}::date and ${span.until}::date
    order by entry.valid_until, entry.id`);
}

export interface PaperRow {
  readonly birthDate: string | null;
  readonly personId: string;
  readonly sex: 'female' | 'male' | null;
  readonly volunteerNo: string | null;
  readonly paperKind: 'id_card' | 'residence_permit' | 'passport' | 'other' | null;
  readonly paperCipher: Buffer | null;
  readonly paperHint: string | null;
}

/** Undefined when there is no such resident. */
export function findPaper(tx: Transaction, residentId: string): Promise<PaperRow | undefined> {
  return tx.row<PaperRow>(sql`
    select resident.birth_date, resident.person_id, paper.sex, paper.volunteer_no,
      paper.paper_kind, paper.paper_cipher, paper.paper_hint
    from resident
    left join resident_paper paper on paper.community_id = resident.community_id
      and paper.resident_id = resident.id
    where resident.community_id = ${tx.communityId} and resident.id = ${residentId}`);
}

export function writePaper(
  tx: Transaction,
  residentId: string,
  paper: Pick<PaperRow, 'sex' | 'volunteerNo' | 'paperKind' | 'paperCipher' | 'paperHint'>,
  changedBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into resident_paper (community_id, resident_id, sex, volunteer_no, paper_kind,
      paper_cipher, paper_hint, changed_by, changed_at)
    values (${tx.communityId}, ${residentId}, ${paper.sex}, ${paper.volunteerNo},
      ${paper.paperKind}, ${paper.paperCipher}, ${paper.paperHint}, ${changedBy}, ${now})
    on conflict (community_id, resident_id) do update
    set sex = excluded.sex, volunteer_no = excluded.volunteer_no,
      paper_kind = excluded.paper_kind, paper_cipher = excluded.paper_cipher,
      paper_hint = excluded.paper_hint, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at`);
}

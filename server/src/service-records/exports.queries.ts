import type { ExportTemplate } from '@linli/core/service-records/export-template';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** One batch at a time is put together, so that none is numbered or filled twice. */
export function lockExports(tx: Transaction): Promise<number> {
  return tx.run(sql`
    select pg_advisory_xact_lock(hashtextextended(${`${tx.communityId}/service_export`}, 0))`);
}

/**
 * What the official system has not heard of: signed records that count, and rows that take back
 * what it was told before. What it sent back goes again. Cost: one look at every record of the
 * community, a few times a month.
 */
export function listWaiting(tx: Transaction): Promise<{ recordId: string }[]> {
  return tx.rows(sql`
    with told as (
      select record_id from service_export_row
      where community_id = ${tx.communityId} and state <> 'rejected'
    ), taken as (
      select reverses_id from service_record
      where community_id = ${tx.communityId} and reverses_id is not null
    )
    select record.id as record_id from service_record record
    where record.community_id = ${tx.communityId}
      and record.id not in (select record_id from told)
      and case when record.kind = 'reversal'
        then record.reverses_id in (select record_id from told)
        else record.confirmed_at is not null
          and record.id not in (select reverses_id from taken) end
    order by record.day, record.id`);
}

export async function insertExport(
  tx: Transaction,
  made: { readonly id: string; readonly template: ExportTemplate; readonly personId: string },
  now: Date,
): Promise<number> {
  const row = await tx.row<{ number: number }>(sql`
    insert into service_export (community_id, id, number, template, made_by, made_at)
    select ${tx.communityId}::uuid, ${made.id}::uuid, coalesce(max(number), 0) + 1,
      ${JSON.stringify(made.template)}::jsonb, ${made.personId}::uuid, ${now}::timestamptz
    from service_export where community_id = ${tx.communityId}
    returning number`);
  return row?.number ?? 0;
}

export function insertExportRows(
  tx: Transaction,
  exportId: string,
  recordIds: readonly string[],
): Promise<number> {
  return tx.run(sql`
    insert into service_export_row (community_id, export_id, record_id)
    select ${tx.communityId}::uuid, ${exportId}::uuid, record_id
    from unnest(${recordIds}::uuid[]) as record_id`);
}

export interface ExportLine {
  readonly id: string;
  readonly number: number;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
}

export function listExportLines(tx: Transaction, max: number): Promise<ExportLine[]> {
  return tx.rows<ExportLine>(sql`
    select made.id, made.number, made.made_at, made.made_by, count(*)::int as row_count,
      count(*) filter (where line.state = 'accepted')::int as accepted_count,
      count(*) filter (where line.state = 'rejected')::int as rejected_count
    from service_export made
    join service_export_row line on line.community_id = made.community_id
      and line.export_id = made.id
    where made.community_id = ${tx.communityId}
    group by made.community_id, made.id
    order by made.number desc
    limit ${max}`);
}

export interface ExportRow {
  readonly id: string;
  readonly number: number;
  readonly madeAt: string;
  readonly template: ExportTemplate;
}

export function findExport(tx: Transaction, exportId: string): Promise<ExportRow | undefined> {
  return tx.row<ExportRow>(sql`
    select id, number, made_at, template from service_export
    where community_id = ${tx.communityId} and id = ${exportId}`);
}

export interface ExportedRecord {
  readonly recordId: string;
  readonly kind: 'attendance' | 'late_entry' | 'correction' | 'reversal';
  readonly name: string;
  readonly content: string;
  readonly place: string;
  readonly day: string;
  /** Null for what came by a list; then nobody knows the hours. */
  readonly sessionId: string | null;
  readonly beganAt: string;
  readonly endedAt: string;
  readonly minutes: number;
  readonly recordingUnit: string;
  readonly quality: 'excellent' | 'good' | 'fair' | 'poor' | null;
  readonly confirmedAt: string | null;
  readonly leaderPersonId: string | null;
  readonly recordedBy: string | null;
  readonly confirmedBy: string | null;
  readonly birthDate: string | null;
  readonly phoneCipher: Buffer | null;
  readonly sex: 'female' | 'male' | null;
  readonly volunteerNo: string | null;
  readonly paperKind: 'id_card' | 'residence_permit' | 'passport' | 'other' | null;
  readonly paperCipher: Buffer | null;
  readonly state: 'sent' | 'accepted' | 'rejected';
  readonly rejectReason: string;
}

export function listExportedRecords(tx: Transaction, exportId: string): Promise<ExportedRecord[]> {
  return tx.rows<ExportedRecord>(sql`
    select record.id as record_id, record.kind, resident.name, record.content, record.place,
      record.day, record.session_id, record.began_at, record.ended_at, record.minutes,
      record.recording_unit,
      record.quality, record.confirmed_at, record.leader_person_id, record.recorded_by,
      record.confirmed_by, resident.birth_date, resident.phone_cipher, paper.sex,
      paper.volunteer_no, paper.paper_kind, paper.paper_cipher, line.state, line.reject_reason
    from service_export_row line
    join service_record record on record.community_id = line.community_id
      and record.id = line.record_id
    join resident on resident.community_id = record.community_id
      and resident.id = record.resident_id
    left join resident_paper paper on paper.community_id = record.community_id
      and paper.resident_id = record.resident_id
    where line.community_id = ${tx.communityId} and line.export_id = ${exportId}
    order by record.day, record.id`);
}

/** Only what was sent and not marked yet. */
export function markRows(
  tx: Transaction,
  exportId: string,
  mark: {
    readonly recordIds: readonly string[];
    readonly state: 'accepted' | 'rejected';
    readonly reason: string;
    readonly personId: string;
  },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update service_export_row
    set state = ${mark.state}, reject_reason = ${mark.reason}, marked_by = ${mark.personId},
      marked_at = ${now}
    where community_id = ${tx.communityId} and export_id = ${exportId}
      and record_id = any(${mark.recordIds}::uuid[]) and state = 'sent'`);
}

import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface ServiceFigures {
  readonly overdueSessions: number;
  readonly oldestDueOn: string | null;
  readonly openCorrections: number;
  readonly correctionDueOn: string | null;
  readonly lateEntries: number;
  readonly qualificationsEnding: number;
}

/** Cost: what is open, by the small indexes of open things; never the records of all years. */
export async function findServiceFigures(
  tx: Transaction,
  days: { readonly today: string; readonly noticeUntil: string },
): Promise<ServiceFigures> {
  const row = await tx.row<ServiceFigures>(sql`
    with overdue as (
      select record.session_id, record.due_on from service_record record
      where record.community_id = ${tx.communityId} and record.kind <> 'reversal'
        and (record.confirmed_at is null or record.evaluated_at is null)
        and record.due_on < ${days.today}::date
        and not exists (select from service_record reversal
          where reversal.community_id = ${tx.communityId} and reversal.reverses_id = record.id)
    ), asked as (
      select due_on from service_correction
      where community_id = ${tx.communityId} and state = 'open'
    )
    select (select count(distinct session_id) from overdue) as overdue_sessions,
      (select min(due_on) from overdue) as oldest_due_on,
      (select count(*) from asked) as open_corrections,
      (select min(due_on) from asked) as correction_due_on,
      (select count(*) from late_entry
        where community_id = ${tx.communityId} and state = 'waiting') as late_entries,
      (select count(*) from dossier_entry entry
        join resident on resident.community_id = entry.community_id
          and resident.id = entry.resident_id and resident.state = 'active'
        where entry.community_id = ${tx.communityId} and entry.kind = 'qualification'
          and entry.withdrawn_at is null and entry.valid_until <= ${days.noticeUntil}::date)
        as qualifications_ending`);
  return (
    row ?? {
      overdueSessions: 0,
      oldestDueOn: null,
      openCorrections: 0,
      correctionDueOn: null,
      lateEntries: 0,
      qualificationsEnding: 0,
    }
  );
}

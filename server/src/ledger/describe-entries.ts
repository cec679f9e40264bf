import type { listEntries } from '@linli/contract/ledger';
import type { OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { addWorkingDays } from '@linli/core/calendar/working-days';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { describeRecorder } from './describe-recorder';
import { type AppealTermsRow, type EntryRecord, listAppealTerms } from './entries.queries';

export type DescribedEntry = OutputOf<typeof listEntries>['entries'][number];

/** Entries in the words a resident reads: who recorded them (masked), where, and until when an
 * appeal is heard. */
export async function describeEntries(
  tx: Transaction,
  records: readonly EntryRecord[],
  language: 'zh' | 'en',
): Promise<DescribedEntry[]> {
  const timeZone = await communityTimeZone(tx);
  const terms = await findAppealTerms(tx, records);
  return records.map((record) => {
    const { accountSequence: _, actorName, actorRole, proxyRelation, ...entry } = record;
    return {
      ...entry,
      recordedByName: describeRecorder(record, language),
      appealUntil: appealUntil(
        terms.get(record.rulebookVersion ?? 0),
        calendarDay(record.recordedAt, timeZone),
      ),
    };
  });
}

function appealUntil(terms: AppealTermsRow | undefined, recordedOn: string): string | null {
  if (!terms) return null;
  const add = terms.counted === 'working' ? addWorkingDays : addDays;
  return add(recordedOn, terms.days);
}

async function findAppealTerms(
  tx: Transaction,
  records: readonly EntryRecord[],
): Promise<Map<number, AppealTermsRow>> {
  const versions = records.flatMap(({ rulebookVersion }) => rulebookVersion ?? []);
  const rows = versions.length > 0 ? await listAppealTerms(tx, [...new Set(versions)]) : [];
  return new Map(rows.map((row) => [row.version, row]));
}

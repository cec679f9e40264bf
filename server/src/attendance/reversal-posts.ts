import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { TransferPost } from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import type { StandingAttendance, StandingTransfer } from './standing-attendance';

interface ReversedBy {
  /** Null when the program decides again what another had caused. */
  readonly actor: { readonly personId: string } | null;
  readonly role: string | null;
  readonly reason: string | null;
  /** The attendance that was undone. */
  readonly undoneId: string | null;
}

interface ReversedTransfer {
  readonly attendance: StandingAttendance;
  readonly transfer: StandingTransfer;
}

/** The linked transfers by which awards leave the books, each undone once whatever happens. */
export async function reversalPosts(
  { tx, now, ids }: Pick<OperationContext, 'tx' | 'now' | 'ids'>,
  reversed: readonly ReversedTransfer[],
  by: ReversedBy,
): Promise<TransferPost[]> {
  const occurredAt = now.toISOString();
  const occurredOn = calendarDay(occurredAt, await communityTimeZone(tx));
  return reversed.map(({ attendance, transfer }) => ({
    transferId: ids.next(),
    kind: 'reversal',
    requestKey: `undo:${transfer.id}`,
    accountId: transfer.accountId,
    holder: transfer.holder,
    residentId: attendance.residentId,
    actorPersonId: by.actor?.personId ?? null,
    actorRole: by.role,
    rulebookVersion: transfer.rulebookVersion,
    ruleKey: transfer.ruleKey,
    title: { zh: `冲正：${transfer.title.zh}`, en: `Reversed: ${transfer.title.en}` },
    reason: by.reason ?? '',
    because: [attendance.id === by.undoneId ? UNDONE : DECIDED_AGAIN],
    sessionId: attendance.sessionId,
    occurredAt,
    occurredOn,
    change: { reverse: transfer.id },
  }));
}

const UNDONE = {
  code: 'attendance_undone',
  zh: '这次签到撤销了，当时的分收回',
  en: 'This check-in was taken back, and its points with it',
};
const DECIDED_AGAIN = {
  code: 'decided_again',
  zh: '同场的人变了，这一笔收回，按现在的人重新算',
  en: 'Who came along has changed; this is taken back and decided again',
};

import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { listAccountsWithExpired } from './accounts.queries';
import { postTransfers, type TransferPost } from './post-transfers';

const ACCOUNTS_PER_CALL = 500;

/**
 * The nightly job: points whose last day is over leave their accounts. They could not be spent
 * since midnight already, so a late run takes nothing that was still good. Gives how many accounts.
 */
export async function expirePoints(context: OperationContext): Promise<number> {
  const { tx, now } = context;
  const occurredAt = now.toISOString();
  const today = calendarDay(occurredAt, await communityTimeZone(tx));
  const through = addDays(today, -1);
  let expired = 0;
  for (;;) {
    const accounts = await listAccountsWithExpired(tx, through, ACCOUNTS_PER_CALL);
    if (accounts.length === 0) return expired;
    const posts = accounts.map(
      ({ id, holder }): TransferPost => ({
        transferId: context.ids.next(),
        kind: 'expiry',
        requestKey: `expire-points:${through}:${id}`,
        accountId: id,
        holder,
        residentId: holder === 'resident' ? id : null,
        actorPersonId: null,
        actorRole: null,
        rulebookVersion: null,
        ruleKey: null,
        title: { zh: '积分到期', en: 'Points expired' },
        reason: '',
        because: [
          {
            code: 'ledger/expired',
            zh: `有效期到 ${through} 为止的积分已清零。`,
            en: `Points valid until ${through} or earlier have expired.`,
          },
        ],
        occurredAt,
        occurredOn: today,
        change: { expireThrough: through },
      }),
    );
    const outcomes = await postTransfers(tx, posts, now);
    expired += accounts.length;
    // A refund into an expired lot after tonight's run waits for tomorrow's key.
    if (outcomes.every((outcome) => outcome.ok && outcome.repeated)) return expired;
  }
}

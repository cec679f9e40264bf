import { plural } from '@linli/core/rules/reasons';
import { withdrawApprovals } from '../awards/withdraw-approvals';
import { reverseAwards } from '../ledger/reverse-awards';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import type { LookedAt } from './look-at-referrals';
import { listPosted, markTakenBack } from './settlement.queries';

/**
 * Takes the awards of referrals back that are due no longer: what waits for a second person is
 * withdrawn, what is in the books is reversed, each side for itself. Points that are spent cannot
 * leave an account: that side stays owed, and is tried again whenever the account has moved.
 */
export async function takeBackReferrals(
  context: OperationContext,
  referrals: readonly LookedAt[],
): Promise<void> {
  if (referrals.length === 0) return;
  const { tx, now } = context;
  const awardIds = referrals.flatMap(awardIdsOf);
  // Before the accounts, as who approves does: so neither waits for the other.
  await withdrawApprovals(tx, awardIds, now);
  const posted = await listPosted(tx, awardIds);
  const reversed = await reverseAwards(context, posted, { reason: '', because: [BECAUSE] });
  const owed = new Set(
    reversed
      .filter(({ refused }) => refused !== undefined && refused !== 'ledger/already_reversed')
      .map(({ awardId }) => awardId),
  );
  for (const { newcomerId, newcomerAwardId, referrerAwardId } of referrals) {
    const left = (id: string | null) => (id !== null && owed.has(id) ? id : null);
    const written = await markTakenBack(tx, {
      newcomerId,
      newcomerAwardId: left(newcomerAwardId),
      referrerAwardId: left(referrerAwardId),
    });
    assert(written === 1, 'the referral is held by this transaction');
  }
  await notifyResidents(
    context,
    reversed.flatMap(({ awardId, residentId, points, refused }) =>
      residentId === null || refused !== undefined ? [] : [noticeOf(residentId, awardId, points)],
    ),
  );
}

function awardIdsOf({ newcomerAwardId, referrerAwardId }: LookedAt): string[] {
  return [newcomerAwardId, referrerAwardId].filter((id) => id !== null);
}

function noticeOf(residentId: string, awardId: string, points: number) {
  return {
    residentId,
    kind: 'referral_taken_back',
    key: `referral_taken_back:${awardId}`,
    title: {
      zh: `介绍邻居的 ${points} 分收回了`,
      en: `${plural(points, 'point')} for a referral taken back`,
    },
    body: {
      zh: '新邻居有一次参加后来撤销了，现在还不满规则要的次数。在期限里参加满了，会再记上。',
      en:
        'A deed of the newcomer was taken back, so it is fewer than the rules ask for. ' +
        'The points come again once the number is full in time.',
    },
    link: '/mine/referrals',
  };
}

const BECAUSE = {
  code: 'referral_undone',
  zh: '新邻居有一次参加撤销了，现在不满规则要的次数，所以收回',
  en: 'a deed of the newcomer was taken back, which leaves fewer than the rules ask for',
};

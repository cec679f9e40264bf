import { plural } from '@linli/core/rules/reasons';
import type { Awarded } from '../awards/award-points';
import { type NewNotification, notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import type { DueSide } from './award-referrals';
import { shownName } from './shown-name';

interface AwardedSide extends DueSide {
  readonly awarded: Awarded | undefined;
}

/** Tells both of a referral what it brought; what waits for a second person is told elsewhere. */
export async function tellReferralAwards(
  context: OperationContext,
  sides: readonly AwardedSide[],
): Promise<void> {
  for (const { referral, role, awarded } of sides) {
    if (!awarded || awarded.transferId === null) continue;
    const { transferId, points, balance } = awarded;
    const { residentId } = referral[role];
    const title = referral.due.rule.name;
    context.after({ kind: 'points', residentId, transferId, points, balance, title });
  }
  await notifyResidents(context, sides.flatMap(noticeOf));
}

function noticeOf({ referral, role, awarded }: AwardedSide): NewNotification[] {
  if (!awarded || awarded.waiting !== undefined) return [];
  const { id, round, due, newcomer } = referral;
  const { points, transferId } = awarded;
  const common = {
    residentId: referral[role].residentId,
    kind: 'referral_awarded',
    key: `referral_awarded:${id}:${role}:${round + 1}`,
    link: '/mine/referrals',
  };
  const times = due.rule.referral.afterDeeds;
  if (points === 0) return role === 'newcomer' ? [] : [{ ...common, ...nothingWords(awarded) }];
  if (role === 'newcomer') {
    return [
      {
        ...common,
        // The list of whom one brought says nothing about oneself.
        link: `/history?entry=${transferId}`,
        title: { zh: `+${points} 分，欢迎常来`, en: `+${plural(points, 'point')}, and welcome` },
        body: {
          zh: `您已经参加满 ${times} 次，介绍您来的邻居也记上了。`,
          en: `You have taken part ${plural(times, 'time')}; who brought you has points too.`,
        },
      },
    ];
  }
  const name = shownName(newcomer);
  return [
    {
      ...common,
      title: {
        zh: `+${points} 分，谢谢您带来新邻居`,
        en: `+${plural(points, 'point')} for a new neighbour`,
      },
      body: {
        zh: `您介绍的邻居 ${name} 已经参加满 ${times} 次。`,
        en: `${name}, whom you brought, has taken part ${plural(times, 'time')}.`,
      },
    },
  ];
}

/** The rules had a reason, a full month most of all; it is told as it is. */
function nothingWords({ because }: Awarded): Pick<NewNotification, 'title' | 'body'> {
  const why = because.at(-1) ?? { zh: '', en: '' };
  return {
    title: {
      zh: '您介绍的邻居常来了，这次没有记分',
      en: 'The neighbour you brought takes part; no points this time',
    },
    body: { zh: `${why.zh}。谢谢您。`, en: `${why.en}. Thank you all the same.` },
  };
}

import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { type EndedPair, endPairsDue } from './pairs.queries';
import { deleteTries } from './sides.queries';
import { tellPair } from './tell-pair';
import { termsInForce } from './terms-in-force';

const DAY_MS = 86_400_000;

/** The job that ends what is over, and forgets yesterday's tries. Gives how many pairs ended. */
export async function endDuePairs(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
): Promise<number> {
  const { tx, now } = context;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const terms = await termsInForce(context);
  const ended = await endPairsDue(tx, today, terms?.learnerEarnedBelow ?? null, now);
  for (const pair of ended) {
    await tellPair(context, [pair.mentorResidentId, pair.learnerResidentId], {
      kind: 'mentoring_ended',
      about: pair.id,
      ...endWords[pair.reason],
    });
  }
  await deleteTries(tx, new Date(now.getTime() - DAY_MS));
  return ended.length;
}

const endWords: Readonly<
  Record<EndedPair['reason'], { title: BilingualText; body: BilingualText }>
> = {
  over: {
    title: { zh: '结对到日子了', en: 'Your pair has come to its end' },
    body: {
      zh: '这一对的日子满了，谢谢两位。一起参加过的都算数。',
      en: 'The time of your pair is up. Thank you both; what you did together stays.',
    },
  },
  grown: {
    title: { zh: '带出师了', en: 'Well begun' },
    body: {
      zh: '被带的这位已经常来了，这一对圆满结束，谢谢两位。',
      en: 'The newer neighbour takes part by now, so the pair is complete. Thank you both.',
    },
  },
  left: {
    title: { zh: '结对结束了', en: 'Your pair has ended' },
    body: {
      zh: '有一位迁出了社区，这一对就到这里。一起参加过的都算数。',
      en: 'One of you has moved away. What you did together stays.',
    },
  },
  household: {
    title: { zh: '结对结束了', en: 'Your pair has ended' },
    body: {
      zh: '两位现在是一家人，结对就不用了。一起参加过的都算数。',
      en: 'You are one household now and need no pair. What you did together stays.',
    },
  },
};

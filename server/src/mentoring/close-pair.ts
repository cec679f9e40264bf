import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type PairEnd, updatePairEnd } from './pairs.queries';
import { tellPair } from './tell-pair';

/** Ends a living pair as a person wishes, and tells whom it concerns. */
export async function closePair(
  context: OperationContext,
  pairId: string,
  end: Omit<PairEnd, 'endedOn'> & { readonly told: readonly string[] },
): Promise<void> {
  const { tx, now } = context;
  const endedOn = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const ended = await updatePairEnd(tx, pairId, { ...end, endedOn }, now);
  if (ended === 0) throw refuse('mentoring/pair_over');
  await tellPair(context, end.told, {
    kind: 'mentoring_ended',
    about: pairId,
    title: { zh: '这一对结束了', en: 'Your pair has ended' },
    body: end.reason
      ? { zh: `居委会说：${end.reason}`, en: `The committee says: ${end.reason}` }
      : {
          zh: '一起走过的都算数。想再找一位，随时可以。',
          en: 'What you did together stays. You can look for someone else at any time.',
        },
  });
}

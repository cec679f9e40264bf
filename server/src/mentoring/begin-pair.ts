import { addDays } from '@linli/core/calendar/date-arithmetic';
import type { MentoringTerms } from '@linli/core/rules/mentoring-terms';
import type { OperationContext } from '../platform/operation-context';
import type { GatheredPair } from './gather-pair-facts';
import { insertPair } from './pairs.queries';
import { deleteWishes } from './sides.queries';
import { tellPair } from './tell-pair';

/** Writes the pair and tells both; the caller holds both residents and knows that they fit. */
export async function beginPair(
  context: OperationContext,
  terms: MentoringTerms,
  { mentor, learner, facts }: GatheredPair,
  requestId: string,
): Promise<string> {
  const { tx, now, ids } = context;
  const pair = {
    id: ids.next(),
    mentorResidentId: mentor.id,
    learnerResidentId: learner.id,
    requestId,
    beganOn: facts.today,
    endsOn: addDays(facts.today, terms.lastsDays),
  };
  await insertPair(tx, pair, now);
  await deleteWishes(tx, [learner.id]);
  for (const [one, other] of [
    [mentor, learner],
    [learner, mentor],
  ] as const) {
    await tellPair(context, [one.id], {
      kind: 'mentoring_began',
      about: pair.id,
      title: { zh: '结对成了', en: 'You are a pair now' },
      body: {
        zh: `您和${other.name}结成了一对。一起去一场活动，两位都多得些积分。`,
        en: `You and ${other.name} are a pair. Go to a session together: both earn more.`,
      },
    });
  }
  return pair.id;
}

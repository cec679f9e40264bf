import { randomUUID } from 'node:crypto';
import { answerPartner, askPartner, readMyMentoring } from '@linli/contract/mentoring';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { TestApp } from '../test-app';
import { aProgramme, type Programme } from './attendance';
import { postDeeds } from './deeds';
import { aResident, type ResidentOptions, type TestResident } from './residents';

export const THRESHOLD = 100;

/** The published example with pairs in it; its rules leave the extra points to other tests. */
export function withPairs(rulebook: Rulebook): Rulebook {
  const name = { zh: '带新邻居', en: 'Bringing a neighbour along' };
  const pairs = { perMentor: 2, lastsDays: 90, cooldownDays: 14 };
  const when = { kind: 'mentor' as const, learnerEarnedBelow: THRESHOLD, pairs };
  return {
    ...rulebook,
    rules: rulebook.rules.map((rule) => ({ ...rule, multipliers: 'none' as const })),
    multipliers: {
      list: [{ key: 'mentor', name, percent: 150, when }],
      policy: { order: ['mentor'], stacking: 'add', maxPercent: 200, rounding: 'down' },
    },
  };
}

/** A neighbourhood whose rules offer pairs. */
export function aMentoringProgramme(app: TestApp): Promise<Programme> {
  return aProgramme(app, withPairs);
}

/** Someone who has earned enough to bring a neighbour along. */
export async function aMentor(
  app: TestApp,
  communityId: string,
  options: ResidentOptions = {},
): Promise<TestResident> {
  const mentor = await aResident(app, communityId, options);
  await postDeeds(app, communityId, [{ residentId: mentor.residentId, points: THRESHOLD }]);
  return mentor;
}

/** What the asker knows of a neighbour: the whole name and the end of the number. */
export function naming(communityId: string, phone: string | null, name = '周桂兰') {
  const phoneLast4 = phone?.slice(-4) ?? '';
  return {
    params: { communityId },
    query: {},
    body: { requestId: randomUUID(), name, phoneLast4 },
  };
}

/** A pair that began the way residents begin one. */
export async function aPair(
  app: TestApp,
  communityId: string,
  mentor: TestResident,
  learner: TestResident,
): Promise<string> {
  await app.call(askPartner, naming(communityId, learner.phone), mentor);
  const here = { params: { communityId }, query: {}, body: {} };
  const { requests } = await app.call(readMyMentoring, here, learner);
  const params = { communityId, mentoringRequestId: requests[0]?.id ?? '' };
  const body = { requestId: randomUUID(), agree: true };
  const { pairId } = await app.call(answerPartner, { params, query: {}, body }, learner);
  if (pairId === null) throw new Error('With both agreed the pair begins');
  return pairId;
}

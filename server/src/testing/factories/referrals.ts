import { randomUUID } from 'node:crypto';
import { cancelAttendance } from '@linli/contract/attendance';
import { nameReferrer, readMyReferrals } from '@linli/contract/referrals';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { settleReferrals } from '../../referrals/settle-referrals';
import type { Caller, TestApp } from '../test-app';
import { aSession, checkIn, type Programme, trusting } from './attendance';
import { aResident, type ResidentOptions, type TestResident } from './residents';

const DAY_MS = 86_400_000;

/** 15 points for who brings a neighbour, 10 for the neighbour, after 3 deeds within 60 days. */
export const referralRule: EarningRule = {
  key: 'test_referral',
  number: 301,
  category: 'basic',
  name: { zh: '介绍新邻居', en: 'Bringing a neighbour' },
  deedUnit: { zh: '位', en: 'neighbour' },
  deed: 'referral',
  awardOn: 'review',
  points: { parts: [{ kind: 'per_deed', points: 15 }] },
  limits: [],
  multipliers: 'none',
  referral: { newcomerPoints: 10, afterDeeds: 3, withinDays: 60 },
};

export function withReferrals(changes: Partial<EarningRule> = {}) {
  return (rulebook: Rulebook): Rulebook => {
    const trusted = trusting(rulebook);
    return { ...trusted, rules: [...trusted.rules, { ...referralRule, ...changes }] };
  };
}

/** Registered an hour after everybody who was there before. */
export function aNewcomer(
  app: TestApp,
  communityId: string,
  options: ResidentOptions = {},
): Promise<TestResident> {
  app.clock.advanceMs(DAY_MS / 24);
  return aResident(app, communityId, { name: '马小燕', ...options });
}

export function sayingWho(communityId: string, phone: string | null) {
  const body = { requestId: randomUUID(), phone: phone ?? '' };
  return { params: { communityId }, query: {}, body };
}

/** Someone who joined and said at once who brought them. */
export async function aBroughtNeighbour(
  app: TestApp,
  { communityId }: Programme,
  referrer: TestResident,
): Promise<TestResident> {
  const newcomer = await aNewcomer(app, communityId);
  await app.call(nameReferrer, sayingWho(communityId, referrer.phone), newcomer);
  return newcomer;
}

/** Comes to a patrol of 20 points, each on a day of its own; gives the attendances. */
export async function takePart(
  app: TestApp,
  programme: Programme,
  { residentId }: TestResident,
  times: number,
): Promise<string[]> {
  const attendanceIds: string[] = [];
  for (let time = 0; time < times; time += 1) {
    app.clock.advanceMs(DAY_MS);
    const sessionId = await aSession(app, programme);
    const { attendanceId } = await checkIn(app, programme, sessionId, residentId);
    attendanceIds.push(attendanceId);
  }
  return attendanceIds;
}

export function undoAttendance(
  app: TestApp,
  { communityId, committee }: Programme,
  attendanceId = '',
) {
  const body = { requestId: randomUUID(), reason: '认错人了' };
  return app.call(
    cancelAttendance,
    { params: { communityId, attendanceId }, query: {}, body },
    committee,
  );
}

/** The job as the timetable runs it. */
export function settle(app: TestApp, communityId: string): Promise<number> {
  return app.database.transaction(communityId, (tx) =>
    settleReferrals({
      tx,
      ids: app.ids,
      now: app.clock.now(),
      actor: { kind: 'system', name: 'settle_referrals' },
      after: () => undefined,
    } as never),
  );
}

export function myReferrals(app: TestApp, communityId: string, caller: Caller) {
  return app.call(readMyReferrals, { params: { communityId }, query: {}, body: {} }, caller);
}

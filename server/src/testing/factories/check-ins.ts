import { randomUUID } from 'node:crypto';
import { checkInToday } from '@linli/contract/check-in';
import { startOfDay } from '@linli/core/calendar/calendar-day';
import type { Caller, TestApp } from '../test-app';

export function checkingIn(communityId: string) {
  return { params: { communityId }, query: {}, body: { requestId: randomUUID() } };
}

/** Checks in on each of these days, at noon in Shanghai; the clock stays on the last. */
export async function checkInOn(
  app: TestApp,
  communityId: string,
  caller: Caller,
  days: readonly string[],
) {
  const answers = [];
  for (const day of days) {
    app.clock.set(new Date(Date.parse(startOfDay(day, 'Asia/Shanghai')) + 12 * 3_600_000));
    answers.push(await app.call(checkInToday, checkingIn(communityId), caller));
  }
  return answers;
}

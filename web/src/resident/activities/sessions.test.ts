import { expect, test } from 'vitest';
import { nextSession } from './next-session';
import { isThisWeek, mondayOf } from './session-days';
import { type SessionState, stateOf } from './session-state';
import type { Session } from './use-sessions';

const noon = new Date('2026-10-28T04:00:00Z');

function session(change: Partial<Session> = {}): Session {
  return {
    id: 'a',
    activityId: 'b',
    title: '社区巡逻',
    description: '',
    category: 'basic',
    categoryName: { zh: '基础服务', en: 'Basic service' },
    ruleKey: 'patrol',
    ruleText: { zh: '满 2 小时得 20 分', en: '20 points for 2 hours' },
    place: '东门',
    startsAt: '2026-10-28T10:00:00Z',
    endsAt: '2026-10-28T12:00:00Z',
    capacity: 20,
    signupCount: 3,
    attendanceCount: 0,
    state: 'planned',
    organizerName: null,
    riskLevel: 'none',
    riskText: '',
    minAge: null,
    maxAge: null,
    requiredTraining: null,
    requiredQualification: null,
    mySignup: 'none',
    myAttendance: 'none',
    ...change,
  };
}

const past = { startsAt: '2026-10-28T01:00:00Z', endsAt: '2026-10-28T02:00:00Z' };
const running = { startsAt: '2026-10-28T03:00:00Z' };

test.each<[string, Partial<Session>, SessionState]>([
  ['still to come', {}, 'open'],
  ['no place left', { signupCount: 20 }, 'full'],
  ['more signed up than places', { capacity: 2 }, 'full'],
  ['as many as come', { capacity: null, signupCount: 900 }, 'open'],
  ['full, but with a place of one’s own', { signupCount: 20, mySignup: 'signed_up' }, 'signed_up'],
  ['begun', running, 'running'],
  ['begun and full', { ...running, signupCount: 20 }, 'running'],
  ['past its end', past, 'over'],
  ['closed early', { state: 'closed' }, 'over'],
  ['signed up and never came', { ...past, mySignup: 'signed_up' }, 'over'],
  ['checked in', { ...running, myAttendance: 'checked_in' }, 'attending'],
  ['checked out', { ...past, myAttendance: 'checked_out' }, 'left'],
  ['cancelled', { state: 'cancelled', mySignup: 'signed_up' }, 'cancelled'],
])('%s', (_name, change, state) => {
  expect(stateOf(session(change), noon)).toBe(state);
});

test('the promised session comes before an earlier one', () => {
  const list = [session({ id: 'soon' }), session({ id: 'mine', mySignup: 'signed_up' })];
  expect(nextSession(list, noon)?.id).toBe('mine');
});

test('a full session gives way to one with places, but is better than nothing', () => {
  const full = session({ id: 'full', signupCount: 20 });
  expect(nextSession([full, session({ id: 'open' })], noon)?.id).toBe('open');
  expect(nextSession([full], noon)?.id).toBe('full');
  expect(nextSession([session(past)], noon)).toBeUndefined();
});

test('weeks begin on Monday by the community’s calendar', () => {
  expect(mondayOf(noon)).toBe('2026-10-26');
  // Sunday evening in London is Monday on the notice board.
  expect(mondayOf(new Date('2026-10-25T20:00:00Z'))).toBe('2026-10-26');
  expect(mondayOf(new Date('2026-11-01T10:00:00Z'))).toBe('2026-10-26');
  expect(isThisWeek({ startsAt: '2026-11-01T15:59:00Z' }, noon)).toBe(true);
  expect(isThisWeek({ startsAt: '2026-11-01T16:00:00Z' }, noon)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { nextStarStep, type StarStanding, type StarStepFacts } from './next-star-step';
import type { StarScheme } from './standing-terms';
import { starDays } from './star-days';
import { joinMissing } from './star-words';

const text = { zh: '字', en: 'words' };
const scheme: StarScheme = {
  key: 'points',
  name: text,
  granting: 'automatic',
  stepByStep: true,
  noticeDays: 5,
  canBeLost: true,
  stars: [100, 200].map((min, index) => ({
    star: index + 1,
    name: text,
    metrics: [{ kind: 'points_earned', min, period: 'year' }],
  })),
};
const none: StarStanding = { newest: null, held: 0, heldSince: null, star: 0, noticeUntil: null };
const one: StarStanding = { ...none, newest: 'granted', held: 1, heldSince: '2026-01-20', star: 1 };
const inNotice: StarStanding = { ...one, newest: 'proposed', star: 2, noticeUntil: '2026-11-01' };
const facts = (points: number, more: Partial<StarStepFacts> = {}): StarStepFacts => ({
  today: '2026-11-02',
  reckonings: [{ 'points_earned/year': points }],
  hasApplied: false,
  hasOpenObjection: false,
  ...more,
});
const earlier = { 'points_earned/year': 120 };

describe('the next step of a star', () => {
  test.each<[string, Partial<StarScheme>, StarStanding, StarStepFacts, string | null]>([
    ['nothing reached', {}, none, facts(99), null],
    ['reached: notice first', {}, none, facts(250), 'proposed 1 held 0 until 2026-11-07'],
    ['no notice asked for', { noticeDays: 0 }, none, facts(250), 'granted 1 held 1'],
    ['all at once', { stepByStep: false }, none, facts(250), 'proposed 2 held 0 until 2026-11-07'],
    ['the notice runs', {}, inNotice, facts(250, { today: '2026-11-01' }), null],
    ['the notice is over', {}, inNotice, facts(250), 'granted 2 held 2'],
    ['an objection is open', {}, inNotice, facts(250, { hasOpenObjection: true }), null],
    ['no longer met after the notice', {}, inNotice, facts(150), 'lapsed 2 held 1'],
    ['after a refusal nothing by itself', {}, { ...one, newest: 'refused' }, facts(250), null],
    [
      'after a refusal when asked for',
      {},
      { ...one, newest: 'refused' },
      facts(250, { hasApplied: true }),
      'proposed 2 held 1 until 2026-11-07',
    ],
    ['lost', {}, one, facts(99), 'lost 1 held 0'],
    ['kept for good', { canBeLost: false }, one, facts(0), null],
    [
      'held by the finished period',
      {},
      one,
      { ...facts(0), reckonings: [{ 'points_earned/year': 0 }, earlier] },
      null,
    ],
    ['not asked for', { granting: 'application' }, none, facts(250), null],
    [
      'asked for',
      { granting: 'application' },
      none,
      facts(250, { hasApplied: true }),
      'proposed 1 held 0 until 2026-11-07',
    ],
    [
      'over and asked for each time',
      { granting: 'application', validMonths: 6 },
      one,
      facts(250),
      'ended 1 held 0',
    ],
    ['over and still met', { validMonths: 6 }, one, facts(150), 'granted 1 held 1'],
    ['over and no longer met', { validMonths: 6 }, one, facts(50), 'ended 1 held 0'],
  ])('%s', (_name, changes, standing, given, expected) => {
    const step = nextStarStep({ ...scheme, ...changes }, standing, given);
    const until = step?.noticeUntil ? ` until ${step.noticeUntil}` : '';
    expect(step && `${step.kind} ${step.star} held ${step.held}${until}`).toBe(expected);
    if (step) expect(step.heldSince === null).toBe(step.held === 0);
  });
});

test('a scheme is reckoned as of today and of the eve of its running periods', () => {
  expect(starDays(scheme, '2027-01-20')).toEqual(['2027-01-20', '2026-12-31']);
  const [first] = scheme.stars;
  const metrics = [
    ...(first?.metrics ?? []),
    { kind: 'deeds', min: 3, period: 'quarter' } as const,
  ];
  const mixed = { ...scheme, stars: [{ star: 1, name: text, metrics }] };
  expect(starDays(mixed, '2026-08-20')).toEqual(['2026-08-20', '2026-06-30']);
  const life = { kind: 'deeds', min: 3, period: 'life' } as const;
  const forGood = { ...scheme, stars: [{ star: 1, name: text, metrics: [life] }] };
  expect(starDays(forGood, '2026-08-20')).toEqual(['2026-08-20']);
});

test('what is missing is said plainly', () => {
  const missing = [
    { metric: { kind: 'points_earned', min: 200, period: 'life' } as const, have: 80 },
    { metric: { kind: 'deeds', min: 3, period: 'quarter' } as const, have: 1 },
  ];
  expect(joinMissing(missing)).toEqual({
    zh: '120 积分、本季度 2 次参加',
    en: '120 points, 2 deeds this quarter',
  });
});

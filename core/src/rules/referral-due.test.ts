import { describe, expect, test } from 'vitest';
import { withPatrol } from './award-samples';
import type { EarningRule } from './earning-rule';
import { findDueReferral, lastReferralDay, referralRule } from './referral-due';

function rulebook(changes: Partial<EarningRule> = {}) {
  return withPatrol({
    deed: 'referral',
    awardOn: 'review',
    minimumMinutes: undefined,
    points: { parts: [{ kind: 'per_deed', points: 15 }] },
    multipliers: 'none',
    referral: { newcomerPoints: 10, afterDeeds: 3, withinDays: 60 },
    ...changes,
  });
}

const stopped = { on: '2026-10-10', reason: { zh: '先查一查', en: 'Under review' } };
const plain = rulebook();
const easier = rulebook({ referral: { newcomerPoints: 10, afterDeeds: 2, withinDays: 60 } });

describe('the deed with which a neighbour counts as brought', () => {
  const REGISTERED = '2026-09-01';
  const [first, second, third, fourth] = ['2026-09-05', '2026-09-12', '2026-10-01', '2026-10-20'];
  const deed = (day = '', document = plain) => ({ day, rulebook: document });
  test.each<[string, ReturnType<typeof deed>[], string | undefined]>([
    ['none yet', [], undefined],
    ['one too few', [deed(first), deed(second)], undefined],
    ['enough', [deed(first), deed(second), deed(third)], third],
    ['more than enough', [deed(first), deed(second), deed(third), deed(fourth)], third],
    ['on the last day', [deed(first), deed(second), deed('2026-10-31')], '2026-10-31'],
    ['a day late', [deed(first), deed(second), deed('2026-11-01')], undefined],
    ['by the rules of its own day', [deed(first), deed(second, easier)], second],
    ['rules that were easier before do not count again', [deed(first, easier)], undefined],
    [
      'while the rule was stopped nothing is due, later deeds are looked at again',
      [deed(first), deed(second), deed(third, rulebook({ stopped })), deed(fourth)],
      fourth,
    ],
    [
      'no such rule any more',
      [deed(first), deed(second), deed(third, rulebook({ inForceUntil: '2026-09-30' }))],
      undefined,
    ],
  ])('%s', (_name, deeds, day) => {
    expect(findDueReferral(deeds, REGISTERED)?.deed.day).toBe(day);
  });

  test('says by which rule, and how many deeds it were', () => {
    const deeds = [deed(first), deed(second), deed(third)];
    const due = findDueReferral(deeds, REGISTERED);
    expect(due).toMatchObject({ newcomerDeeds: 3, rule: { key: 'patrol' } });
  });
});

test('a stopped rule, and a rulebook without one, offer nothing', () => {
  expect(referralRule(plain, '2026-10-10')?.key).toBe('patrol');
  expect(referralRule(rulebook({ stopped }), '2026-10-10')).toBeUndefined();
  expect(referralRule(withPatrol({}), '2026-10-10')).toBeUndefined();
});

test('the last day is counted from the day of registration', () => {
  const terms = { newcomerPoints: 10, afterDeeds: 3, withinDays: 60 };
  expect(lastReferralDay(terms, '2026-09-01')).toBe('2026-10-31');
});

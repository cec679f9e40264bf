import { describe, expect, test } from 'vitest';
import { decide, outcomeOf, withPatrol } from './award-samples';
import type { AwardFacts } from './decide-award';
import { explainDecision } from './explain-decision';

describe('bringing a neighbour', () => {
  const rulebook = withPatrol({
    deed: 'referral',
    awardOn: 'review',
    minimumMinutes: undefined,
    points: { parts: [{ kind: 'per_deed', points: 15 }] },
    multipliers: 'none',
    referral: { newcomerPoints: 10, afterDeeds: 3, withinDays: 60 },
  });
  const brought = (newcomerDeeds: number, newcomerRegisteredOn: string) => ({
    newcomerDeeds,
    newcomerRegisteredOn,
  });
  test.each<[string, AwardFacts['referral'], number | string]>([
    ['the one who brought', { role: 'referrer', ...brought(3, '2026-09-01') }, 15],
    ['the one who came', { role: 'newcomer', ...brought(3, '2026-09-01') }, 10],
    ['too few deeds', { role: 'referrer', ...brought(2, '2026-09-01') }, 'rules/referral_not_due'],
    ['on the sixtieth day', { role: 'referrer', ...brought(3, '2026-08-29') }, 15],
    ['a day late', { role: 'referrer', ...brought(3, '2026-08-28') }, 'rules/referral_not_due'],
    ['nobody named', undefined, 'rules/referral_not_due'],
  ])('%s', (_name, referral, result) => {
    const decision = decide({ referral }, rulebook);
    expect(outcomeOf(decision)).toBe(result);
    expect(explainDecision(decision, 'en').join()).not.toMatch(/\p{Script=Han}|undefined/u);
  });

  test('says how far the newcomer is', () => {
    const decision = decide(
      { referral: { role: 'referrer', ...brought(1, '2026-10-01') } },
      rulebook,
    );
    expect(explainDecision(decision, 'zh')).toEqual([
      '第 1 条“社区巡逻”：介绍来的邻居登记后 60 天内参加满 3 次才记，现在是 1 次',
    ]);
  });
});

describe('by analogy', () => {
  const analogous = {
    deed: 'analogy' as const,
    awardOn: 'review' as const,
    minimumMinutes: undefined,
    points: { parts: [{ kind: 'chosen' as const, min: 5, max: 100, step: 5 }] },
  };
  const terms = {
    decidedBy: 'committee' as const,
    reasonRequired: true as const,
    pointsMax: 50,
    noticeDays: 3,
  };
  const rulebook = withPatrol(analogous, { analogy: terms });
  const like = { asRuleKey: 'cleaning', reason: '替楼道铲雪，和打扫差不多' };
  test.each<[string, Partial<AwardFacts>, number | string]>([
    ['like cleaning', { chosenPoints: 15, analogy: like }, 15],
    ['no reason', { chosenPoints: 15, analogy: { ...like, reason: ' ' } }, 'rules/reason_missing'],
    ['nothing named', { chosenPoints: 15 }, 'rules/reason_missing'],
    [
      'like a rule that does not exist',
      { chosenPoints: 15, analogy: { ...like, asRuleKey: 'skating' } },
      'rules/unknown_rule',
    ],
    ['more than allowed', { chosenPoints: 55, analogy: like }, 'rules/points_out_of_range'],
  ])('%s', (_name, facts, result) => {
    expect(outcomeOf(decide(facts, rulebook))).toBe(result);
  });

  test('quotes the rule it leans on and the reason', () => {
    const decision = decide({ chosenPoints: 15, analogy: like }, rulebook);
    expect(explainDecision(decision, 'zh')[0]).toBe(
      '手册里没有列这一项，比照第 2 条“环境清洁”，理由：替楼道铲雪，和打扫差不多',
    );
  });
});

test('accounts of groups and organizations are not kept, and nobody is paid in their place', () => {
  const decision = decide({}, { ...withPatrol({}), account: { holder: 'organization' } });
  expect(outcomeOf(decision)).toBe('rules/account_not_kept');
});

import { expect, test } from 'vitest';
import type { AwardFacts, LimitUse } from './award-decision';
import { aPatrol, withPatrol } from './award-samples';
import { decideAward } from './decide-award';
import { type AlreadyAwarded, decideSupplement } from './decide-supplement';
import type { Rulebook } from './rulebook';

const month = 'household/multiplier/family/month';
const rulebook = withPatrol(
  {
    limits: [
      { counts: 'deeds', per: 'day', max: 1, whenReached: 'refuse', scope: 'resident' },
      { counts: 'points', per: 'month', max: 35, whenReached: 'reduce', scope: 'resident' },
    ],
  },
  {
    multipliers: {
      list: [
        {
          key: 'family',
          name: { zh: '亲子同来', en: 'Together' },
          percent: 200,
          when: { kind: 'family', childAgeMax: 14, householdMonthMax: 4 },
        },
      ],
      policy: { order: ['family'], stacking: 'add', maxPercent: 300, rounding: 'down' },
    },
  },
);
const withChild: Partial<AwardFacts> = { companions: [{ ageYears: 8 }] };

/** As the books stand after the first decision. */
function awarded(facts: Partial<AwardFacts>): AlreadyAwarded & { usage: Record<string, number> } {
  const decision = decideAward(rulebook, { ...aPatrol, ...facts });
  if (decision.outcome === 'refuse') return { points: 0, limits: [], usage: {} };
  const usage = Object.fromEntries(decision.limits.map(({ key, add }) => [key, add]));
  return { points: decision.points, limits: decision.limits, usage };
}

function again(
  facts: Partial<AwardFacts>,
  already: AlreadyAwarded & { usage: Record<string, number> },
  book: Rulebook = rulebook,
) {
  return decideSupplement(book, { ...aPatrol, usage: already.usage, ...facts }, already);
}

test('the child comes after the parent: the rest is paid, within the caps, and explained', () => {
  const supplement = again(withChild, awarded({}));
  expect(supplement).toMatchObject({
    outcome: 'supplement',
    points: 15,
    award: { points: 35, holder: 'resident', expiresOn: '2026-12-31' },
    limits: [
      { scope: 'household', key: month, periodStart: '2026-10-01', add: 1, max: 4 },
      { scope: 'resident', key: 'rule/patrol/points/month', add: 15, max: 35 },
    ] satisfies Partial<LimitUse>[],
  });
  expect(supplement.outcome === 'supplement' && supplement.because[0]).toMatchObject({
    code: 'supplement',
    zh: '同场的人变了，重新算是 35 分，先前已记 20 分，这回补 15 分',
    en: 'Decided again with who came: 35 points, 20 recorded before, 15 more now',
  });
});

test('the same facts bring nothing more, however often they are decided', () => {
  expect(again(withChild, awarded(withChild))).toEqual({ outcome: 'nothing' });
  expect(again({}, awarded({}))).toEqual({ outcome: 'nothing' });
});

test('the own use of a limit does not stand in the way of the supplement', () => {
  const already = awarded({});
  expect(already.usage['rule/patrol/deeds/day']).toBe(1);
  expect(again(withChild, already).outcome).toBe('supplement');
});

test('the child’s attendance is undone: the whole award is replaced by a smaller one', () => {
  expect(again({}, awarded(withChild))).toMatchObject({
    outcome: 'replace',
    decision: { outcome: 'award', points: 20 },
  });
});

test('who carried the session of the month is undone: another carries it', () => {
  const carried = { ...withChild, companionsCounted: [month] };
  expect(again(withChild, awarded(carried))).toMatchObject({
    outcome: 'replace',
    decision: {
      points: 35,
      limits: expect.arrayContaining([expect.objectContaining({ key: month })]),
    },
  });
});

test('a deed that brought nothing is paid in full once it can be', () => {
  const nothing = { points: 0, limits: [], usage: { 'rule/patrol/points/month': 35 } };
  expect(again({}, nothing)).toEqual({ outcome: 'nothing' });
  expect(again({}, { ...nothing, usage: {} })).toMatchObject({ outcome: 'supplement', points: 20 });
});

test('a deed that must not count any more is taken back', () => {
  const stopped = withPatrol({ stopped: { on: '2026-10-28', reason: { zh: '停', en: 'stop' } } });
  expect(again({}, awarded({}), stopped)).toMatchObject({
    outcome: 'replace',
    decision: { outcome: 'refuse', code: 'rules/rule_stopped' },
  });
});

import { describe, expect, test } from 'vitest';
import { demoRulebook } from './demo-rulebook';
import type { EarningRule } from './earning-rule';
import { fullRulebook } from './full-rulebook';
import { validateRulebook } from './validate-rulebook';

const [patrol, cleaning] = demoRulebook.rules as [EarningRule, EarningRule];
const text = { zh: '字', en: 'words' };

function withRule(changes: object): unknown {
  return { ...demoRulebook, rules: [{ ...patrol, ...changes }] };
}

test('the demo rulebook is publishable, also after a trip through JSON', () => {
  expect(validateRulebook(demoRulebook)).toEqual([]);
  expect(validateRulebook(JSON.parse(JSON.stringify(demoRulebook)))).toEqual([]);
});

describe('what cannot be published', () => {
  const dated = { inForceFrom: '2026-07-01', inForceUntil: '2026-06-30' };
  const boost = { kind: 'boost', from: '2026-05-02', until: '2026-05-01' };
  const multiplier = { key: 'week', name: text, percent: 150, when: boost };
  const policy = { order: [], stacking: 'add', maxPercent: 200, rounding: 'down' };
  const limit = { counts: 'deeds', per: 'day', max: 1, whenReached: 'refuse', scope: 'resident' };
  const chosen = { kind: 'chosen', min: 20, max: 100, step: 1 };
  const named = { key: 'best', name: text, points: 20 };
  const cap = { per: 'month', pointsMax: 9, whenReached: 'refuse' };
  const scheme = {
    key: 'volunteer',
    name: text,
    granting: 'automatic',
    stepByStep: true,
    noticeDays: 5,
    canBeLost: false,
    stars: [
      { star: 1, name: text, metrics: [{ kind: 'points_earned', min: 1000, period: 'life' }] },
    ],
  };
  const hourly = { kind: 'per_time', points: 30, everyMinutes: 60, countBy: 'proportion' };
  test.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a list', [], ''],
    ['an unknown field', { ...demoRulebook, bonus: 5 }, 'bonus'],
    [
      'an unknown field deep inside',
      withRule({ points: { parts: patrol.points.parts, most: 5 } }),
      'rules[0].points.most',
    ],
    ['a field named like a built-in', withRule({ constructor: 1 }), 'rules[0].constructor'],
    ['another format', { ...demoRulebook, format: 2 }, 'format'],
    ['no expiry', { ...demoRulebook, expiry: undefined }, 'expiry'],
    ['an unknown expiry', { ...demoRulebook, expiry: { kind: 'sometime' } }, 'expiry.kind'],
    [
      'an expiry named like a built-in',
      { ...demoRulebook, expiry: { kind: 'toString' } },
      'expiry.kind',
    ],
    ['one language only', withRule({ name: { zh: '巡逻' } }), 'rules[0].name.en'],
    ['an empty name', withRule({ name: { zh: '', en: 'Patrol' } }), 'rules[0].name.zh'],
    [
      'half points',
      withRule({ points: { parts: [{ kind: 'per_deed', points: 0.5 }] } }),
      'rules[0].points.parts[0].points',
    ],
    [
      'points below zero',
      withRule({ points: { parts: [{ kind: 'per_deed', points: -5 }] } }),
      'rules[0].points.parts[0].points',
    ],
    [
      'a slip of the finger',
      withRule({ points: { parts: [{ kind: 'per_deed', points: 2e9 }] } }),
      'rules[0].points.parts[0].points',
    ],
    [
      'no rounding stated',
      withRule({ points: { parts: [hourly] } }),
      'rules[0].points.parts[0].rounding',
    ],
    ['no parts', withRule({ points: { parts: [] } }), 'rules[0].points.parts'],
    ['a day that does not exist', { ...demoRulebook, inForceFrom: '2026-02-30' }, 'inForceFrom'],
    ['an end before the beginning', { ...demoRulebook, ...dated }, 'inForceUntil'],
    ['a rule that ends before it begins', withRule(dated), 'rules[0].inForceUntil'],
    ['a category nobody named', withRule({ category: 'sports' }), 'rules[0].category'],
    [
      'one key twice',
      { ...demoRulebook, rules: [patrol, { ...cleaning, key: 'patrol' }] },
      'rules',
    ],
    ['one number twice', { ...demoRulebook, rules: [patrol, { ...cleaning, number: 1 }] }, 'rules'],
    [
      'the lowest above the highest',
      withRule({ awardOn: 'review', deed: 'claim', points: { parts: [{ ...chosen, min: 101 }] } }),
      'rules[0].points.parts[0]',
    ],
    [
      'a step that misses the highest',
      withRule({ awardOn: 'review', deed: 'claim', points: { parts: [{ ...chosen, step: 30 }] } }),
      'rules[0].points.parts[0].step',
    ],
    ['points chosen at a scan', withRule({ points: { parts: [chosen] } }), 'rules[0].awardOn'],
    ['a session awarded by review', withRule({ awardOn: 'review' }), 'rules[0].awardOn'],
    [
      'two limits of one kind',
      withRule({ limits: [limit, { ...limit, max: 2 }] }),
      'rules[0].limits',
    ],
    [
      'half a deed',
      withRule({ limits: [{ ...limit, whenReached: 'reduce' }] }),
      'rules[0].limits[0].whenReached',
    ],
    ['deeds a deed', withRule({ limits: [{ ...limit, per: 'deed' }] }), 'rules[0].limits[0]'],
    ['a multiplier nobody named', withRule({ multipliers: ['week'] }), 'rules[0].multipliers'],
    [
      'a multiplier out of order',
      { ...demoRulebook, multipliers: { list: [multiplier], policy } },
      'multipliers.policy.order',
    ],
    [
      'a boost that ends before it begins',
      {
        ...demoRulebook,
        multipliers: { list: [multiplier], policy: { ...policy, order: ['week'] } },
      },
      'multipliers.list[0].when.until',
    ],
    [
      'a reset without a base',
      { ...demoRulebook, expiry: { kind: 'reset_to_base', monthDay: '01-01' } },
      'account.base',
    ],
    [
      'an inspection of no rule',
      {
        ...demoRulebook,
        inspections: [{ key: 'yard', name: text, every: 'month', day: 25, ruleKey: 'yard' }],
      },
      'inspections[0].ruleKey',
    ],
    [
      'an analogy without a reason',
      {
        ...demoRulebook,
        analogy: { decidedBy: 'committee', reasonRequired: false, pointsMax: 50, noticeDays: 3 },
      },
      'analogy.reasonRequired',
    ],
    [
      'an account nobody keeps',
      { ...demoRulebook, account: { holder: 'organization' } },
      'account.holder',
    ],
    ['a rule for such an account', withRule({ holder: 'neighbour_group' }), 'rules[0].holder'],
    [
      'a variant that always holds',
      withRule({ variants: [{ name: text, points: patrol.points }] }),
      'rules[0].variants[0]',
    ],
    [
      'a grade given at the scan',
      withRule({ points: { parts: [{ kind: 'by_grade', grades: [named] }] } }),
      'rules[0].awardOn',
    ],
    [
      'one grade twice',
      withRule({
        deed: 'inspection',
        awardOn: 'review',
        points: { parts: [{ kind: 'by_grade', grades: [named, named] }] },
      }),
      'rules[0].points.parts[0].grades',
    ],
    ['a referral without terms', withRule({ deed: 'referral' }), 'rules[0].referral'],
    ['an analogy nobody may decide', withRule({ deed: 'analogy' }), 'rules[0].deed'],
    [
      'a reset on no day',
      {
        ...demoRulebook,
        account: { holder: 'resident', base: { points: 100, given: 'yearly' } },
        expiry: { kind: 'reset_to_base', monthDay: '02-30' },
      },
      'expiry.monthDay',
    ],
    [
      'once per window without a window',
      { ...demoRulebook, redemption: { ...demoRulebook.redemption, oncePerWindow: true } },
      'redemption.windows',
    ],
    [
      'a window that ends before it begins',
      {
        ...demoRulebook,
        redemption: {
          ...demoRulebook.redemption,
          windows: [{ kind: 'month_days', fromDay: 28, untilDay: 25 }],
        },
      },
      'redemption.windows[0]',
    ],
    ['two caps of one kind', { ...demoRulebook, issueCaps: [cap, cap] }, 'issueCaps'],
    [
      'a cap that leaves open what happens then',
      { ...demoRulebook, issueCaps: [{ per: 'month', pointsMax: 9 }] },
      'issueCaps[0].whenReached',
    ],
    [
      'a schedule for a rule that is no inspection',
      {
        ...demoRulebook,
        inspections: [{ key: 'yard', name: text, every: 'month', day: 25, ruleKey: 'patrol' }],
      },
      'inspections[0].ruleKey',
    ],
    [
      'a star left out',
      { ...demoRulebook, starSchemes: [{ ...scheme, stars: [{ ...scheme.stars[0], star: 2 }] }] },
      'starSchemes[0].stars',
    ],
  ])('%s', (_name, document, path) => {
    const problems = validateRulebook(document);
    expect(problems.map((problem) => problem.path)).toContain(path);
    for (const { zh, en } of problems) expect(zh && en).toBeTruthy();
  });
});

test('every dimension met in real programmes can be written down', () => {
  expect(validateRulebook(fullRulebook)).toEqual([]);
});

import { expect, test } from 'vitest';
import { decide, outcomeOf, withPatrol } from './award-samples';
import type { EarningRule } from './earning-rule';
import type { Rulebook } from './rulebook';

test.each<[string, Partial<EarningRule>, Partial<Rulebook>]>([
  ['inspections', { deed: 'inspection' }, {}],
  ['analogy', { deed: 'analogy' }, {}],
  ['referral', { deed: 'referral' }, {}],
  [
    'grades',
    {
      points: {
        parts: [
          { kind: 'by_grade', grades: [{ key: 'a', name: { zh: '优', en: 'A' }, points: 9 }] },
        ],
      },
    },
    {},
  ],
  [
    'ranks of honour',
    {
      points: {
        parts: [
          {
            kind: 'by_level',
            levels: [{ key: 'city', name: { zh: '市级', en: 'City' }, points: 9 }],
          },
        ],
      },
    },
    {},
  ],
  ['persons of a household', { points: { parts: [{ kind: 'per_person', points: 5 }] } }, {}],
  ['a streak', { streak: { every: 7, of: 'day', points: 10, freezesPerQuarter: 2 } }, {}],
  [
    'another price at night',
    {
      variants: [
        {
          name: { zh: '夜里', en: 'Night' },
          startsFrom: '21:00',
          points: { parts: [{ kind: 'per_deed', points: 30 }] },
        },
      ],
    },
    {},
  ],
  [
    'a limit of the household',
    {
      limits: [
        { counts: 'deeds', per: 'month', max: 4, whenReached: 'refuse', scope: 'household' },
      ],
    },
    {},
  ],
  ['accounts of groups', { holder: 'neighbour_group' }, {}],
  ['accounts of organizations', {}, { account: { holder: 'organization' } }],
  [
    'reset to the base',
    {},
    {
      account: { holder: 'resident', base: { points: 100, given: 'yearly' } },
      expiry: { kind: 'reset_to_base', monthDay: '01-01' },
    },
  ],
  [
    'a cap on the whole issue',
    {},
    { issueCaps: [{ key: 'month', per: 'month', pointsMax: 9000 }] },
  ],
  [
    'family deeds',
    {},
    {
      multipliers: {
        list: [
          {
            key: 'family',
            name: { zh: '亲子', en: 'Family' },
            percent: 200,
            when: { kind: 'family', childAgeMax: 14 },
          },
        ],
        policy: { order: ['family'], stacking: 'add', maxPercent: 300, rounding: 'down' },
      },
    },
  ],
])('%s can be written, and stop the award until they are executed', (_name, rule, more) => {
  expect(outcomeOf(decide({}, withPatrol(rule, more)))).toBe('rules/not_executable_yet');
});

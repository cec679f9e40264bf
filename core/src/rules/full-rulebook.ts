import { demoRulebook } from './demo-rulebook';
import type { EarningRule } from './earning-rule';

import { fullTerms } from './full-terms';
import { claimRule, customaryService, once, sessionRule } from './rule-makers';
import type { Rulebook } from './rulebook';

const named = (key: string, number: number, zh: string, en: string) => ({
  key,
  number,
  category: 'basic',
  name: { zh, en },
});

const rules: EarningRule[] = [
  {
    ...sessionRule(named('watch', 60, '门岗守望', 'Watching the gate'), 20, 120),
    minimumMinutes: { minutes: 120, graceMinutes: 5 },
    points: {
      parts: [
        { kind: 'per_deed', points: 8 },
        {
          kind: 'per_time',
          points: 6,
          everyMinutes: 30,
          countBy: 'whole_units',
          rounding: 'nearest',
        },
      ],
      deedMax: 60,
      minimum: { points: 7, below: 'nothing' },
      step: { points: 3, rounding: 'up' },
    },
    variants: [
      {
        name: { zh: '夜里', en: 'Night' },
        startsFrom: '21:00',
        startsBefore: '05:00',
        points: { parts: [{ kind: 'per_deed', points: 33 }] },
      },
      {
        name: { zh: '节日', en: 'Holiday' },
        holidays: true,
        weekdays: [6, 7],
        points: { parts: [{ kind: 'per_deed', points: 44 }], deedMax: 45 },
      },
    ],
    limits: [
      { counts: 'deeds', per: 'week', max: 3, whenReached: 'refuse', scope: 'resident' },
      { counts: 'points', per: 'month', max: 99, whenReached: 'reduce', scope: 'household' },
    ],
    countsAsService: { ...customaryService, deedMaxMinutes: 240 },
    multipliers: ['family', 'week'],
    holder: 'household',
    twoPeopleAbove: 55,
    inForceFrom: '2026-02-01',
    inForceUntil: '2026-11-30',
  },
  {
    ...claimRule(named('recycling', 61, '可回收物', 'Recyclables'), 1, { deedUnit: once }),
    deed: 'device',
    awardOn: 'check_in',
    points: {
      parts: [
        {
          kind: 'per_quantity',
          points: 3,
          everyQuantity: 0.5,
          unit: { zh: '公斤', en: 'kg' },
          countBy: 'proportion',
          rounding: 'down',
        },
      ],
    },
    note: { zh: '自己投放', en: 'put in by oneself' },
    stopped: { on: '2026-09-01', reason: { zh: '秤在检修', en: 'the scale is being mended' } },
  },
  {
    ...claimRule(named('yard', 62, '庭院评比', 'Yards'), 1, {
      deedUnit: { zh: '户', en: 'yard' },
    }),
    deed: 'inspection',
    points: {
      parts: [
        {
          kind: 'by_grade',
          grades: [
            { key: 'best', name: { zh: '清洁户', en: 'Clean' }, points: 20 },
            { key: 'poor', name: { zh: '待整改', en: 'To be put right' }, points: 0 },
          ],
        },
      ],
    },
  },
  {
    ...claimRule(named('honour', 63, '上级表扬', 'Commendation'), 1, {
      deedUnit: once,
      evidence: { zh: '证书照片', en: 'a photo of the certificate' },
    }),
    reviewers: 'committee_and_representatives',
    adoption: { remindDaysBefore: 7 },
    points: {
      parts: [
        {
          kind: 'by_level',
          levels: [
            { key: 'country', name: { zh: '国家级', en: 'of the country' }, points: 500 },
            { key: 'community', name: { zh: '社区级', en: 'of the community' }, points: 20 },
          ],
        },
      ],
    },
  },
  {
    ...sessionRule(named('together', 64, '全家劳动', 'Working together'), 1),
    points: { parts: [{ kind: 'per_person', points: 9, personsMax: 4 }] },
  },
  {
    ...claimRule(named('bring_a_neighbour', 65, '介绍新邻居', 'Bringing a neighbour'), 12, {
      deedUnit: { zh: '位', en: 'neighbour' },
    }),
    deed: 'referral',
    referral: { newcomerPoints: 11, afterDeeds: 3, withinDays: 60 },
  },
  {
    ...claimRule(named('not_listed', 66, '没列出来的事', 'Not listed'), 1, { deedUnit: once }),
    deed: 'analogy',
    points: { parts: [{ kind: 'chosen', min: 5, max: 50, step: 5 }] },
  },
];

const OF_THE_EXAMPLE = ['patrol', 'tutoring', 'suggestion_adopted', 'daily_check_in'];

/** For tests: a publishable document that says something in every dimension there is. */
export const fullRulebook: Rulebook = {
  ...demoRulebook,
  ...fullTerms,
  rules: [...demoRulebook.rules.filter(({ key }) => OF_THE_EXAMPLE.includes(key)), ...rules],
};

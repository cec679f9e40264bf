import type { BilingualText } from './bilingual-text';
import type { EarningRule, ServiceCounting } from './earning-rule';

/** Half hours, no longer than planned, eight hours a day: the customary count of service time. */
const service: ServiceCounting = {
  unitMinutes: 30,
  rounding: 'down',
  capByPlan: true,
  dayMaxMinutes: 480,
};

const once: BilingualText = { zh: '次', en: 'time' };

type Named = Pick<EarningRule, 'key' | 'number' | 'category' | 'name'>;

/** A deed at a session, given in full at the scan for a session planned long enough. */
function sessionRule(named: Named, points: number, minutes?: number): EarningRule {
  return {
    ...named,
    deedUnit: once,
    deed: 'session',
    awardOn: 'check_in',
    points: { parts: [{ kind: 'per_deed', points }] },
    ...(minutes === undefined ? {} : { minimumMinutes: { minutes, graceMinutes: 0 } }),
    limits: [],
    multipliers: 'all',
  };
}

export const demoRules: EarningRule[] = [
  {
    ...sessionRule(
      { key: 'patrol', number: 1, category: 'basic', name: { zh: '社区巡逻', en: 'Patrol' } },
      20,
      120,
    ),
    countsAsService: service,
  },
  {
    ...sessionRule(
      { key: 'cleaning', number: 2, category: 'basic', name: { zh: '环境清洁', en: 'Cleaning' } },
      15,
      90,
    ),
    countsAsService: service,
  },
  {
    ...sessionRule(
      {
        key: 'sorting_guidance',
        number: 3,
        category: 'basic',
        name: { zh: '垃圾分类指导', en: 'Waste-sorting guidance' },
      },
      10,
      60,
    ),
    countsAsService: service,
  },
  sessionRule(
    {
      key: 'organizing',
      number: 4,
      category: 'culture',
      name: { zh: '组织活动', en: 'Organizing an activity' },
    },
    50,
  ),
  {
    key: 'suggestion_adopted',
    number: 5,
    category: 'innovation',
    name: { zh: '建议被采纳', en: 'Suggestion adopted' },
    note: { zh: '由委员会按成效评定', en: 'The committee decides by what it brought' },
    deedUnit: { zh: '条', en: 'suggestion' },
    deed: 'claim',
    awardOn: 'review',
    points: { parts: [{ kind: 'chosen', min: 20, max: 100, step: 1 }] },
    limits: [],
    multipliers: 'none',
    twoPeopleAbove: 50,
  },
  {
    ...sessionRule(
      {
        key: 'sorting_help',
        number: 6,
        category: 'basic',
        name: { zh: '协助垃圾分类督导', en: 'Helping at the waste-sorting point' },
      },
      5,
    ),
    countsAsService: service,
  },
  {
    ...sessionRule(
      { key: 'free_clinic', number: 7, category: 'skill', name: { zh: '义诊', en: 'Free clinic' } },
      50,
    ),
    countsAsService: service,
  },
  {
    ...sessionRule(
      {
        key: 'tutoring',
        number: 8,
        category: 'skill',
        name: { zh: '给孩子辅导功课', en: 'Tutoring children' },
      },
      30,
    ),
    awardOn: 'check_out',
    points: {
      parts: [
        {
          kind: 'per_time',
          points: 30,
          everyMinutes: 60,
          countBy: 'whole_units',
          rounding: 'down',
        },
      ],
    },
    countsAsService: service,
  },
  sessionRule(
    {
      key: 'performance',
      number: 9,
      category: 'culture',
      name: { zh: '参加文艺演出', en: 'Taking part in a performance' },
    },
    20,
  ),
  sessionRule(
    {
      key: 'reading_club',
      number: 10,
      category: 'culture',
      name: { zh: '组织读书会', en: 'Organizing a reading club' },
    },
    40,
  ),
];

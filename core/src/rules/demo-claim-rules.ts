import type { EarningRule } from './earning-rule';
import { claimRule, once } from './rule-makers';

/** What is sent in with evidence and decided by a reviewer. */
export const demoClaimRules: EarningRule[] = [
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
    ...claimRule(
      {
        key: 'adopted_plot',
        number: 19,
        category: 'basic',
        name: { zh: '认领绿化带', en: 'Looking after an adopted green plot' },
      },
      50,
      {
        deedUnit: { zh: '月', en: 'month' },
        evidence: { zh: '当月养护的照片', en: 'Photos of the work of the month' },
      },
    ),
    limits: [{ counts: 'deeds', per: 'month', max: 1, whenReached: 'refuse', scope: 'resident' }],
    adoption: { remindDaysBefore: 7 },
  },
  claimRule(
    {
      key: 'litter_report',
      number: 20,
      category: 'basic',
      name: { zh: '举报乱扔垃圾', en: 'Reporting dumped litter' },
    },
    10,
    {
      deedUnit: once,
      note: { zh: '核实后记', en: 'after it was verified' },
      evidence: { zh: '地点和照片', en: 'Place and photo' },
    },
  ),
  claimRule(
    {
      key: 'safety_clue',
      number: 21,
      category: 'basic',
      name: { zh: '提供可疑线索', en: 'A clue for safety' },
    },
    20,
    {
      deedUnit: { zh: '条', en: 'clue' },
      note: { zh: '核实后记', en: 'after it was verified' },
      evidence: { zh: '时间、地点和情况', en: 'Time, place and what was seen' },
    },
  ),
  {
    ...claimRule(
      {
        key: 'creative_work',
        number: 22,
        category: 'culture',
        name: { zh: '文艺创作', en: 'Creative work' },
      },
      30,
      {
        deedUnit: { zh: '件', en: 'work' },
        note: { zh: '社区故事、社区画等', en: 'stories, pictures and the like of the community' },
        evidence: { zh: '作品或照片', en: 'The work or a photo of it' },
      },
    ),
    reviewers: 'committee_and_representatives',
  },
  claimRule(
    {
      key: 'venue_or_materials',
      number: 23,
      category: 'culture',
      name: { zh: '提供场地或物资', en: 'Lending a room or materials' },
    },
    20,
    {
      deedUnit: once,
      evidence: { zh: '用在哪次活动', en: 'The activity it was used for' },
    },
  ),
];

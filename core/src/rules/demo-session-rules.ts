import type { EarningRule } from './earning-rule';
import { customaryService, hourlyRule, sessionRule } from './rule-makers';

/** What is done at sessions: basic, skilled and cultural service. */
export const demoSessionRules: EarningRule[] = [
  {
    ...sessionRule(
      { key: 'patrol', number: 1, category: 'basic', name: { zh: '社区巡逻', en: 'Patrol' } },
      20,
      120,
    ),
    countsAsService: customaryService,
  },
  {
    ...sessionRule(
      { key: 'cleaning', number: 2, category: 'basic', name: { zh: '环境清洁', en: 'Cleaning' } },
      15,
      90,
    ),
    countsAsService: customaryService,
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
    countsAsService: customaryService,
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
    ...sessionRule(
      {
        key: 'sorting_help',
        number: 6,
        category: 'basic',
        name: { zh: '协助垃圾分类督导', en: 'Helping at the waste-sorting point' },
      },
      5,
    ),
    countsAsService: customaryService,
  },
  {
    ...sessionRule(
      { key: 'free_clinic', number: 7, category: 'skill', name: { zh: '义诊', en: 'Free clinic' } },
      50,
    ),
    countsAsService: customaryService,
  },
  {
    ...hourlyRule(
      {
        key: 'tutoring',
        number: 8,
        category: 'skill',
        name: { zh: '给孩子辅导功课', en: 'Tutoring children' },
      },
      30,
    ),
    countsAsService: customaryService,
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
  {
    ...sessionRule(
      {
        key: 'night_patrol',
        number: 11,
        category: 'basic',
        name: { zh: '夜间巡逻', en: 'Night patrol' },
      },
      30,
      120,
    ),
    countsAsService: customaryService,
  },
  {
    ...sessionRule(
      {
        key: 'big_cleanup',
        number: 12,
        category: 'basic',
        name: { zh: '社区大扫除', en: 'Big clean-up' },
      },
      20,
      120,
    ),
    countsAsService: customaryService,
  },
  {
    ...hourlyRule(
      {
        key: 'elder_chat',
        number: 13,
        category: 'basic',
        name: { zh: '陪老人聊天', en: 'Keeping an elder company' },
      },
      15,
    ),
    countsAsService: customaryService,
  },
  {
    ...sessionRule(
      {
        key: 'elder_shopping',
        number: 14,
        category: 'basic',
        name: { zh: '帮老人购物', en: 'Shopping for an elder' },
      },
      10,
    ),
    countsAsService: customaryService,
  },
  {
    ...sessionRule(
      {
        key: 'elder_skilled_help',
        number: 15,
        category: 'skill',
        name: { zh: '为老人理发、看病', en: 'Hair-cut or medical help for an elder' },
      },
      30,
    ),
    countsAsService: customaryService,
  },
  {
    ...sessionRule(
      {
        key: 'elder_joins',
        number: 16,
        category: 'culture',
        name: { zh: '老人出门参加活动', en: 'An elder joining in' },
      },
      10,
    ),
    note: { zh: '60 岁以上，来了就有', en: 'aged 60 or more, for coming along' },
  },
  sessionRule(
    {
      key: 'culture_joining',
      number: 17,
      category: 'culture',
      name: { zh: '参与文化活动', en: 'Taking part in culture' },
    },
    10,
  ),
  sessionRule(
    {
      key: 'safety_lecture',
      number: 18,
      category: 'skill',
      name: { zh: '组织安全知识讲座', en: 'Organizing a lecture on safety' },
    },
    50,
  ),
];

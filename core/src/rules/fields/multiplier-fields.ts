import { choice, type Field, option, t } from './field';
import { keyField, nameField, pointsField, roundingField } from './shared-fields';

const times = (key: string, zh: string, en: string, more: object = {}): Field => ({
  key,
  kind: 'whole',
  min: 101,
  max: 1000,
  unit: t('%', '%'),
  label: t(zh, en),
  choices: [choice(150, '1.5 倍', '1.5 times'), choice(200, '双倍', 'Double')],
  ...more,
});

const monthMax = (key: string, zh: string, en: string): Field => ({
  key,
  kind: 'whole',
  min: 1,
  unit: t('次', 'times'),
  label: t(zh, en),
  presence: 'asked',
  none: t('不限', 'No limit'),
  ask: t(`${zh}几次？`, `${en} how often?`),
  choices: [
    choice(null, '不限', 'No limit'),
    choice(2, '2 次', 'Twice'),
    choice(4, '4 次', 'Four times'),
  ],
});

const whenField: Field = {
  key: 'when',
  kind: 'kinds',
  label: t('什么情况', 'When'),
  kinds: [
    {
      value: 'newcomer',
      words: t('新居民', 'Newcomers'),
      fields: [
        {
          key: 'earnedBelow',
          kind: 'whole',
          min: 1,
          unit: t('分', 'points'),
          label: t('得到多少分以前', 'Until so many points were earned'),
          ask: t('新居民加到什么时候为止？', 'How long is one a newcomer?'),
          choices: [
            choice(1, '只算第一次', 'The first deed only'),
            choice(100, '得到 100 分以前', 'Until 100 points'),
          ],
        },
        {
          key: 'withinDays',
          kind: 'whole',
          min: 1,
          unit: t('天', 'days'),
          label: t('登记后几天内', 'Within'),
          presence: 'asked',
          none: t('不限', 'No limit'),
          ask: t('登记以后多久就不算新居民了？', 'How long after joining does it end?'),
          choices: [choice(null, '不限', 'No limit'), choice(56, '8 周', '8 weeks')],
        },
      ],
    },
    {
      value: 'family',
      words: t('亲子同来', 'Parent and child together'),
      fields: [
        {
          key: 'childAgeMax',
          kind: 'whole',
          min: 1,
          max: 18,
          unit: t('岁', 'years'),
          label: t('孩子不超过', 'A child is at most'),
          ask: t('几岁及以下算孩子？', 'Up to which age is one a child?'),
          choices: [
            choice(12, '12 岁', '12'),
            choice(14, '14 岁', '14'),
            choice(17, '17 岁', '17'),
          ],
        },
        monthMax('householdMonthMax', '每户每月最多', 'Per household a month'),
      ],
    },
    {
      value: 'mentor',
      words: t('结对帮扶', 'Mentoring'),
      fields: [
        pointsField({
          key: 'learnerEarnedBelow',
          label: t('新的一方不到', 'The learner has less than'),
        }),
        monthMax('monthMax', '一对每月最多', 'Per pair a month'),
        {
          key: 'pairs',
          kind: 'group',
          label: t('怎么结对', 'Pairs'),
          presence: 'asked',
          none: t('不开放结对', 'Nobody may pair up'),
          ask: t('一个人最多带几位，一对多久？', 'How many learners each, and for how long?'),
          choices: [
            choice(
              { perMentor: 2, lastsDays: 90, cooldownDays: 30 },
              '最多带 2 位，一对 90 天，隔 30 天再结',
              'Two each, 90 days, 30 days between',
            ),
          ],
          fields: [
            {
              key: 'perMentor',
              kind: 'whole',
              min: 1,
              max: 20,
              label: t('最多带几位', 'Learners each'),
            },
            {
              key: 'lastsDays',
              kind: 'whole',
              min: 7,
              max: 366,
              unit: t('天', 'days'),
              label: t('一对多久', 'A pair lasts'),
            },
            {
              key: 'cooldownDays',
              kind: 'whole',
              min: 0,
              max: 366,
              unit: t('天', 'days'),
              label: t('隔多久再结', 'Days between'),
            },
          ],
        },
      ],
    },
    {
      value: 'streak',
      words: t('常来', 'Regulars'),
      fields: [
        {
          key: 'weeks',
          kind: 'whole',
          min: 2,
          max: 12,
          unit: t('周', 'weeks'),
          label: t('最近 12 周里来过', 'Of the last 12 weeks'),
        },
      ],
    },
    {
      value: 'boost',
      words: t('活动周', 'Boost weeks'),
      fields: [
        { key: 'from', kind: 'date', label: t('从', 'From') },
        { key: 'until', kind: 'date', label: t('到', 'Until') },
        {
          key: 'categories',
          kind: 'some_of',
          of: 'categories',
          label: t('只算哪几类', 'These categories only'),
          presence: 'silent',
          none: t('所有的', 'All'),
        },
        {
          key: 'ruleKeys',
          kind: 'some_of',
          of: 'rules',
          label: t('只算哪几条', 'These rules only'),
          presence: 'silent',
          none: t('所有的', 'All'),
        },
      ],
    },
  ],
};

/** Multipliers and how several go together. */
export const multipliersField: Field = {
  key: 'multipliers',
  kind: 'group',
  label: t('加倍', 'Multipliers'),
  presence: 'asked',
  none: t('没有加倍', 'None'),
  ask: t('有没有加倍？', 'Are there multipliers?'),
  choices: [choice(null, '没有加倍', 'None')],
  fields: [
    {
      key: 'list',
      kind: 'list',
      label: t('哪些加倍', 'Which ones'),
      addWords: t('加一个加倍', 'Add a multiplier'),
      item: {
        key: 'multiplier',
        kind: 'group',
        label: t('加倍', 'Multiplier'),
        fields: [
          keyField,
          nameField,
          whenField,
          times('percent', '几倍', 'How much'),
          pointsField({
            key: 'bonusMax',
            label: t('一次最多多得', 'Adds at most'),
            presence: 'silent',
            none: t('不限', 'No limit'),
          }),
        ],
      },
    },
    {
      key: 'policy',
      kind: 'group',
      label: t('几样同时有', 'Several at once'),
      fields: [
        { key: 'order', kind: 'order', label: t('先后次序', 'Order') },
        {
          key: 'stacking',
          kind: 'choice',
          label: t('怎么合', 'How they go together'),
          ask: t('几样加倍碰在一起怎么算？', 'What if several hold at once?'),
          options: [
            option('highest', '只算多得最多的一样', 'Only the one that brings most'),
            option('add', '各按原分加', 'Each adds its share of the plain points'),
            option('multiply', '一样接一样地乘', 'Each multiplies what came before'),
          ],
        },
        times('maxPercent', '合起来最多', 'Together at most', {
          min: 100,
          ask: t('合起来最多几倍？', 'How much at most, all together?'),
        }),
        roundingField(),
      ],
    },
  ],
};

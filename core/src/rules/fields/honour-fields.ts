import { choice, type Field, option, t } from './field';
import { keyField, nameField, noticeDaysField, periodField, pointsField } from './shared-fields';
import { levelsField, starSchemesField } from './star-fields';

const deductionsField: Field = {
  key: 'deductions',
  kind: 'list',
  label: t('扣分', 'Deductions'),
  help: t(
    '只扣本手册的积分，先告诉本人、可以先申诉。和法定的待遇无关。',
    'Programme points only, with notice and an objection first; nothing the law grants is touched.',
  ),
  presence: 'asked',
  none: t('不扣分', 'None'),
  ask: t('有没有扣分的情况？', 'Does anything take points away?'),
  choices: [choice(null, '不扣分', 'No')],
  addWords: t('加一条', 'Add one'),
  item: {
    key: 'deduction',
    kind: 'group',
    label: t('扣分', 'Deduction'),
    fields: [
      keyField,
      { key: 'number', kind: 'whole', min: 1, max: 999, label: t('第几条', 'Number') },
      nameField,
      pointsField({ label: t('扣多少', 'Takes') }),
      {
        key: 'warningsFirst',
        kind: 'whole',
        min: 0,
        max: 10,
        unit: t('次', 'times'),
        label: t('先提醒几次', 'Reminders first'),
        ask: t('先提醒几次才扣？', 'How many reminders come first?'),
        choices: [choice(0, '不提醒', 'None'), choice(1, '1 次', 'One'), choice(2, '2 次', 'Two')],
      },
      periodField({ key: 'warningPeriod', label: t('提醒多久内算数', 'Reminders count within') }),
      {
        key: 'floor',
        kind: 'whole',
        min: 0,
        unit: t('分', 'points'),
        label: t('扣到多少为止', 'No further than'),
        nullable: true,
        none: t('可以扣到零以下', 'May go below zero'),
        ask: t('扣到多少为止？', 'How far down may it go?'),
        choices: [
          choice(0, '扣到 0 为止', 'Down to 0'),
          choice(null, '可以扣到零以下', 'Below zero too'),
        ],
      },
      noticeDaysField('提前几天告诉本人', 'Days of notice', 1),
      {
        key: 'suspendsRedemptionDays',
        kind: 'whole',
        min: 1,
        max: 366,
        unit: t('天', 'days'),
        label: t('暂停兑换', 'No redemption for'),
        presence: 'asked',
        none: t('不暂停', 'Not suspended'),
        ask: t('扣分以后暂停兑换吗？', 'Is redemption suspended afterwards?'),
        choices: [choice(null, '不暂停', 'No'), choice(30, '30 天', '30 days')],
      },
    ],
  },
};

const inspectionsField: Field = {
  key: 'inspections',
  kind: 'list',
  label: t('检查评分', 'Inspections'),
  presence: 'asked',
  none: t('没有', 'None'),
  ask: t('有没有定期检查评分？', 'Are there regular inspections?'),
  choices: [choice(null, '没有', 'No')],
  addWords: t('加一项检查', 'Add an inspection'),
  item: {
    key: 'inspection',
    kind: 'group',
    label: t('检查', 'Inspection'),
    fields: [
      keyField,
      nameField,
      {
        key: 'every',
        kind: 'choice',
        label: t('多久一次', 'How often'),
        options: [
          option('month', '每月', 'Every month'),
          option('quarter', '每季度最后一个月', 'In the last month of a quarter'),
          option('year', '每年 12 月', 'Every December'),
        ],
      },
      {
        key: 'day',
        kind: 'whole',
        min: 1,
        max: 31,
        unit: t('日', ''),
        label: t('哪一日', 'On day'),
      },
      { key: 'ruleKey', kind: 'one_of', of: 'rules', label: t('按哪一条记分', 'By which rule') },
    ],
  },
};

const analogyField: Field = {
  key: 'analogy',
  kind: 'group',
  label: t('没列出来的事', 'What is not listed'),
  presence: 'asked',
  none: t('没列的不记分', 'Brings nothing'),
  ask: t('手册没列的好事，怎么办？', 'What about deeds that are not listed?'),
  choices: [
    choice(null, '不记分', 'They bring nothing'),
    choice(
      {
        decidedBy: 'committee_and_representatives',
        reasonRequired: true,
        pointsMax: 50,
        noticeDays: 3,
      },
      '委员会和居民代表比照最近的一条定，最多 50 分，公示 3 天',
      'Committee and representatives decide, at most 50 points, 3 days of notice',
    ),
  ],
  fields: [
    {
      key: 'decidedBy',
      kind: 'choice',
      label: t('谁定', 'Who decides'),
      options: [
        option('committee', '委员会', 'The committee'),
        option(
          'committee_and_representatives',
          '委员会和居民代表',
          'The committee and the representatives',
        ),
      ],
    },
    { key: 'reasonRequired', kind: 'fixed', value: true, label: t('要写明理由', 'With a reason') },
    pointsField({ key: 'pointsMax', label: t('最多', 'At most') }),
    noticeDaysField('公示几天', 'Days of notice'),
  ],
};

/** What stands beside earning and redeeming. */
export const honourFields: Field[] = [
  deductionsField,
  inspectionsField,
  starSchemesField,
  levelsField,
  analogyField,
];

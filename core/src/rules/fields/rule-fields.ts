import { choice, type Field, option, t } from './field';
import { formulaField } from './formula-fields';
import { ruleStandingFields } from './rule-standing-fields';
import {
  keyField,
  limitsField,
  minutesField,
  nameField,
  noteField,
  pointsField,
  ruleLimitChoices,
} from './shared-fields';

const identity: Field[] = [
  keyField,
  { key: 'number', kind: 'whole', min: 1, max: 999, label: t('第几条', 'Number') },
  nameField,
  { key: 'category', kind: 'one_of', of: 'categories', label: t('类别', 'Category') },
  noteField,
  {
    key: 'deedUnit',
    kind: 'text',
    label: t('一份叫什么', 'What one deed is called'),
    help: t('次、条、件、月', 'time, piece, month'),
  },
  {
    key: 'deed',
    kind: 'choice',
    label: t('怎么做', 'What kind of deed'),
    options: [
      option('session', '来参加场次', 'Coming to a session'),
      option('claim', '自己申报，有人审核', 'Sent in and reviewed'),
      option('daily_check_in', '每日签到', 'Daily check-in'),
      option('poll', '线上投票、问卷', 'Votes and surveys'),
      option('device', '智能设备记录', 'Recorded by a device'),
      option('inspection', '检查评分', 'Inspection'),
      option('referral', '介绍新邻居', 'Bringing a neighbour'),
      option('analogy', '没列出来的，比照办理', 'Not listed, by analogy'),
    ],
  },
  {
    key: 'awardOn',
    kind: 'choice',
    label: t('什么时候记分', 'When points are recorded'),
    ask: t('什么时候记分？', 'When are points recorded?'),
    options: [
      option('check_in', '一签到就记', 'At check-in'),
      option('check_out', '签退时按实际时间记', 'At check-out, by the real time'),
      option('review', '审核通过时记', 'When reviewed'),
    ],
  },
];

const counting: Field[] = [
  formulaField(),
  {
    key: 'minimumMinutes',
    kind: 'group',
    label: t('至少做多久', 'Shortest time'),
    presence: 'asked',
    none: t('不限时间', 'Any length'),
    ask: t('至少要做多久才记分？', 'How long must it last to count?'),
    choices: [
      choice(null, '不限时间', 'Any length'),
      choice({ minutes: 60, graceMinutes: 5 }, '1 小时', 'An hour'),
      choice({ minutes: 120, graceMinutes: 5 }, '2 小时', 'Two hours'),
    ],
    fields: [
      minutesField('minutes', '至少', 'At least'),
      {
        key: 'graceMinutes',
        kind: 'whole',
        min: 0,
        max: 120,
        unit: t('分钟', 'minutes'),
        label: t('差多少也算', 'Minutes less that will do'),
        ask: t('排队耽误几分钟也算满？', 'How many minutes less will still do?'),
      },
    ],
  },
  limitsField({
    ask: t('一个人最多记多少？', 'How often may one person earn it?'),
    choices: ruleLimitChoices,
  }),
  {
    key: 'variants',
    kind: 'list',
    label: t('不同时段不同分', 'Other prices at certain times'),
    presence: 'silent',
    none: t('没有', 'None'),
    addWords: t('加一个时段', 'Add a time'),
    item: {
      key: 'variant',
      kind: 'group',
      label: t('时段', 'Time'),
      fields: [
        nameField,
        { key: 'startsFrom', kind: 'time', label: t('从几点', 'From'), presence: 'silent' },
        { key: 'startsBefore', kind: 'time', label: t('到几点', 'Before'), presence: 'silent' },
        { key: 'weekdays', kind: 'weekdays', label: t('周几', 'Weekdays'), presence: 'silent' },
        {
          key: 'holidays',
          kind: 'yes_no',
          label: t('节假日', 'Holidays'),
          presence: 'silent',
          yes: t('只在法定节假日', 'Public holidays only'),
          no: t('法定节假日除外', 'Never on public holidays'),
        },
        formulaField(),
      ],
    },
  },
  {
    key: 'streak',
    kind: 'group',
    label: t('连续参加另加分', 'Bonus for a row'),
    presence: 'silent',
    none: t('没有', 'None'),
    fields: [
      { key: 'every', kind: 'whole', min: 2, max: 366, label: t('每连续', 'Every') },
      {
        key: 'of',
        kind: 'choice',
        label: t('单位', 'Unit'),
        options: [
          option('day', '天', 'days'),
          option('week', '周', 'weeks'),
          option('month', '个月', 'months'),
        ],
      },
      pointsField({ label: t('另得', 'Bonus') }),
      {
        key: 'freezes',
        kind: 'group',
        label: t('漏了怎么办', 'When one is missed'),
        ask: t('中间漏了，断不断？', 'Does a missed day break the row?'),
        choices: [
          choice({ max: 0, per: 'month' }, '漏一次就重新数', 'It starts again'),
          choice({ max: 1, per: 'month' }, '每月漏 1 次不断', 'One a month is forgiven'),
          choice({ max: 2, per: 'quarter' }, '每季度漏 2 次不断', 'Two a quarter are forgiven'),
        ],
        fields: [
          { key: 'max', kind: 'whole', min: 0, max: 92, label: t('漏几次不断', 'Forgiven') },
          {
            key: 'per',
            kind: 'choice',
            label: t('多久', 'Period'),
            options: [option('month', '每月', 'A month'), option('quarter', '每季度', 'A quarter')],
          },
        ],
      },
    ],
  },
  {
    key: 'referral',
    kind: 'group',
    label: t('介绍新邻居的条件', 'Terms of bringing a neighbour'),
    presence: 'silent',
    none: t('没有', 'None'),
    fields: [
      {
        key: 'newcomerPoints',
        kind: 'whole',
        min: 0,
        unit: t('分', 'points'),
        label: t('新邻居自己得', 'The newcomer gets'),
      },
      { key: 'afterDeeds', kind: 'whole', min: 1, label: t('新邻居参加满几次', 'After deeds') },
      {
        key: 'withinDays',
        kind: 'whole',
        min: 1,
        unit: t('天', 'days'),
        label: t('登记后几天内', 'Within'),
      },
    ],
  },
];

/** One earning rule. */
export const ruleField: Field = {
  key: 'rule',
  kind: 'group',
  label: t('规则', 'Rule'),
  fields: [...identity, ...counting, ...ruleStandingFields],
};

import { choice, type Field, option, t } from './field';
import { formulaField } from './formula-fields';
import {
  holderOptions,
  keyField,
  limitsField,
  nameField,
  noteField,
  pointsField,
  reviewerOptions,
  roundingField,
  ruleLimitChoices,
} from './shared-fields';

const CUSTOMARY_SERVICE = {
  unitMinutes: 30,
  rounding: 'down',
  capByPlan: true,
  deedMaxMinutes: null,
  dayMaxMinutes: 480,
};

const minutes = (key: string, zh: string, en: string, more: object = {}): Field => ({
  key,
  kind: 'whole',
  min: 1,
  max: 1440,
  unit: t('分钟', 'minutes'),
  label: t(zh, en),
  ...more,
});

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
      minutes('minutes', '至少', 'At least'),
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

const standing: Field[] = [
  {
    key: 'multipliers',
    kind: 'reach',
    label: t('加倍', 'Multipliers'),
    ask: t('这一条算不算加倍？', 'Do multipliers reach this rule?'),
    choices: [choice('all', '都算', 'All of them'), choice('none', '不算', 'None of them')],
  },
  {
    key: 'countsAsService',
    kind: 'group',
    label: t('志愿服务时长', 'Service time'),
    help: t(
      '志愿服务时长是法定记录，只有无偿的公益服务才记；签到、投票、看演出不记。',
      'Service time is a legal record: only unpaid service for the public good counts.',
    ),
    presence: 'asked',
    none: t('不记', 'Not recorded'),
    ask: t('这一条另记志愿服务时长吗？', 'Does it also count as service time?'),
    choices: [
      choice(null, '不记', 'No'),
      choice(CUSTOMARY_SERVICE, '记，半小时一档，一天最多 8 小时', 'Yes, by half hours'),
    ],
    fields: [
      minutes('unitMinutes', '单位', 'Unit'),
      roundingField(),
      {
        key: 'capByPlan',
        kind: 'yes_no',
        label: t('超过计划的时间', 'Longer than planned'),
        yes: t('不算', 'Does not count'),
        no: t('也算', 'Counts too'),
      },
      minutes('deedMaxMinutes', '一次最多', 'At most at once', {
        presence: 'asked',
        none: t('不限', 'No limit'),
      }),
      minutes('dayMaxMinutes', '一天最多', 'At most a day'),
    ],
  },
  {
    key: 'twoPeopleAbove',
    kind: 'whole',
    min: 0,
    unit: t('分', 'points'),
    label: t('超过多少分要两人同意', 'Two people above'),
    presence: 'silent',
    none: t('照总的规定', 'As for all rules'),
  },
  {
    key: 'evidence',
    kind: 'text',
    label: t('要什么凭据', 'Evidence needed'),
    presence: 'silent',
    none: t('不要', 'None'),
  },
  {
    key: 'reviewers',
    kind: 'choice',
    label: t('申报由谁来审', 'Who reviews claims'),
    presence: 'silent',
    none: t('居委会', 'The committee'),
    options: reviewerOptions,
  },
  {
    key: 'adoption',
    kind: 'group',
    label: t('长期认领，每月报一次', 'Taken on for good, with proof each month'),
    presence: 'silent',
    none: t('不是长期认领', 'Not taken on for good'),
    fields: [
      {
        key: 'remindDaysBefore',
        kind: 'whole',
        min: 1,
        max: 27,
        unit: t('天', 'days'),
        label: t('月底前几天提醒', 'Reminded before the month ends'),
      },
    ],
  },
  {
    key: 'holder',
    kind: 'choice',
    label: t('记在谁名下', 'Whose account'),
    presence: 'silent',
    none: t('照总的规定', 'As for all rules'),
    options: holderOptions,
  },
  {
    key: 'inForceFrom',
    kind: 'date',
    label: t('从哪天起', 'From'),
    presence: 'silent',
    none: t('一直', 'Always'),
  },
  {
    key: 'inForceUntil',
    kind: 'date',
    label: t('到哪天为止', 'Until'),
    presence: 'silent',
    none: t('一直', 'Always'),
  },
  {
    key: 'stopped',
    kind: 'group',
    label: t('暂停', 'Stopped'),
    presence: 'silent',
    none: t('没有暂停', 'Not stopped'),
    fields: [
      { key: 'on', kind: 'date', label: t('从哪天起', 'Since') },
      { key: 'reason', kind: 'text', label: t('原因', 'Reason') },
    ],
  },
];

/** One earning rule. */
export const ruleField: Field = {
  key: 'rule',
  kind: 'group',
  label: t('规则', 'Rule'),
  fields: [...identity, ...counting, ...standing],
};

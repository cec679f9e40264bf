import { choice, type Field, t } from './field';
import { holderOptions, minutesField, reviewerOptions, roundingField } from './shared-fields';

const CUSTOMARY_SERVICE = {
  unitMinutes: 30,
  rounding: 'down',
  capByPlan: true,
  deedMaxMinutes: null,
  dayMaxMinutes: 480,
};

/** What goes with a rule besides its points: service, review, holder, dates. */
export const ruleStandingFields: Field[] = [
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
      minutesField('unitMinutes', '单位', 'Unit'),
      roundingField(),
      {
        key: 'capByPlan',
        kind: 'yes_no',
        label: t('超过计划的时间', 'Longer than planned'),
        yes: t('不算', 'Does not count'),
        no: t('也算', 'Counts too'),
      },
      minutesField('deedMaxMinutes', '一次最多', 'At most at once', {
        presence: 'asked',
        none: t('不限', 'No limit'),
      }),
      minutesField('dayMaxMinutes', '一天最多', 'At most a day'),
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

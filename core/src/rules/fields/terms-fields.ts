import { choice, type Field, option, t } from './field';
import { issueCapsField } from './issue-cap-fields';
import { holderOptions, keyField, limitsField, nameField, pointsField } from './shared-fields';

const daysField = (key: string, zh: string, en: string, more: object = {}): Field => ({
  key,
  kind: 'whole',
  min: 1,
  max: 60,
  unit: t('天', 'days'),
  label: t(zh, en),
  ...more,
});

const countedField = (key: string): Field => ({
  key,
  kind: 'choice',
  label: t('怎么数天', 'Days counted as'),
  ask: t('按自然日还是工作日数？', 'Are calendar days or working days counted?'),
  options: [
    option('natural', '自然日', 'Calendar days'),
    option('working', '工作日', 'Working days'),
  ],
});

const accountField: Field = {
  key: 'account',
  kind: 'group',
  label: t('谁的积分', 'Whose points'),
  fields: [
    {
      key: 'holder',
      kind: 'choice',
      label: t('积分记在谁名下', 'Whose account'),
      ask: t('积分记在个人名下，还是一家合用？', 'Does each resident have points, or a household?'),
      options: holderOptions,
    },
    {
      key: 'base',
      kind: 'group',
      label: t('底分', 'Base points'),
      help: t(
        '先给一笔，不能兑换，多出来的才能用。',
        'Given first, never spent; only more than it can be.',
      ),
      presence: 'asked',
      none: t('没有底分', 'No base'),
      ask: t('有没有底分？', 'Are there base points?'),
      choices: [
        choice(null, '没有底分', 'No base'),
        choice({ points: 100, given: 'once' }, '登记时给 100 分', '100 points when one joins'),
        choice({ points: 100, given: 'yearly' }, '每年给 100 分', '100 points every year'),
      ],
      fields: [
        pointsField({ label: t('多少', 'How many') }),
        {
          key: 'given',
          kind: 'choice',
          label: t('什么时候给', 'Given'),
          options: [option('once', '只给一次', 'Once'), option('yearly', '每年给', 'Every year')],
        },
      ],
    },
  ],
};

const expiryField: Field = {
  key: 'expiry',
  kind: 'kinds',
  label: t('有效期', 'How long points hold'),
  ask: t('积分能用多久？', 'How long do points hold?'),
  choices: [
    choice(
      { kind: 'natural_year', carryYears: 0 },
      '当年有效，过年清零',
      'Until the end of the year',
    ),
    choice(
      { kind: 'natural_year', carryYears: 1 },
      '用到第二年年底',
      'Until the end of the next year',
    ),
    choice({ kind: 'rolling_months', months: 12 }, '每笔用 12 个月', 'Each for 12 months'),
    choice({ kind: 'never' }, '长期有效', 'For good'),
  ],
  kinds: [
    {
      value: 'natural_year',
      words: t('到年底', 'Until a year ends'),
      fields: [
        {
          key: 'carryYears',
          kind: 'whole',
          min: 0,
          max: 10,
          unit: t('年', 'years'),
          label: t('再多用几年', 'Carried over for'),
        },
      ],
    },
    {
      value: 'rolling_months',
      words: t('从得到那天算', 'From the day they are earned'),
      fields: [
        {
          key: 'months',
          kind: 'whole',
          min: 1,
          max: 120,
          unit: t('个月', 'months'),
          label: t('用几个月', 'For'),
        },
      ],
    },
    { value: 'never', words: t('长期有效', 'For good'), fields: [] },
    {
      value: 'reset_to_base',
      words: t('每年回到底分', 'Back to the base every year'),
      fields: [{ key: 'monthDay', kind: 'month_day', label: t('哪一天', 'On') }],
    },
  ],
};

const donationField: Field = {
  key: 'donationAllowed',
  kind: 'yes_no',
  label: t('捐给公益金', 'Donations'),
  ask: t('积分可以捐给社区公益金吗？', 'May points be donated to the community fund?'),
  yes: t('可以捐', 'Allowed'),
  no: t('不可以', 'Not allowed'),
};

const transferField: Field = {
  key: 'transfer',
  kind: 'kinds',
  label: t('转让', 'Giving away'),
  ask: t('积分可以转给别人吗？', 'May points be given to others?'),
  choices: [
    choice({ kind: 'none', donationAllowed: true }, '不能转，可以捐', 'Donations only'),
    choice({ kind: 'none', donationAllowed: false }, '不能转，也不捐', 'Neither'),
    choice(
      { kind: 'household', monthEarnedPercentMax: 50, donationAllowed: true },
      '只能转给家里人',
      'To one’s household only',
    ),
  ],
  kinds: [
    { value: 'none', words: t('不能转让', 'Not allowed'), fields: [donationField] },
    {
      value: 'household',
      words: t('只能转给家里人', 'To one’s household'),
      fields: [
        {
          key: 'monthEarnedPercentMax',
          kind: 'whole',
          min: 1,
          max: 100,
          unit: t('%', '%'),
          label: t('每月最多转当月所得的', 'Of what a month brought, at most'),
        },
        donationField,
      ],
    },
  ],
};

const appealsField: Field = {
  key: 'appeals',
  kind: 'group',
  label: t('申诉', 'Objections'),
  ask: t('觉得记错了，几天内提、几天内答？', 'How long to object, and how long to answer?'),
  choices: [
    choice(
      { days: 3, counted: 'natural', answerDays: 3, answerCounted: 'working' },
      '3 日内提，3 个工作日内答',
      'Within 3 days; answered within 3 working days',
    ),
    choice(
      { days: 7, counted: 'natural', answerDays: 3, answerCounted: 'working' },
      '7 日内提，3 个工作日内答',
      'Within 7 days; answered within 3 working days',
    ),
  ],
  fields: [
    daysField('days', '几天内提', 'To object within'),
    countedField('counted'),
    daysField('answerDays', '几天内答', 'Answered within'),
    countedField('answerCounted'),
  ],
};

const twoPeopleField: Field = {
  key: 'twoPeople',
  kind: 'group',
  label: t('两人同意', 'Two people'),
  ask: t('多少分以上要第二个人同意？', 'Above how many points does a second person agree?'),
  choices: [
    choice(
      { entryPointsAbove: 50, sessionDayPointsAbove: 500 },
      '一笔超过 50 分，或一场一天超过 500 分',
      'More than 50 at once, or 500 at a session in a day',
    ),
  ],
  fields: [
    {
      key: 'entryPointsAbove',
      kind: 'whole',
      min: 0,
      unit: t('分', 'points'),
      label: t('一笔超过', 'At once above'),
    },
    {
      key: 'sessionDayPointsAbove',
      kind: 'whole',
      min: 0,
      unit: t('分', 'points'),
      label: t('一场一天超过', 'At a session in a day above'),
    },
  ],
};

/** Terms that hold for the whole programme. */
export const termsFields: Field[] = [
  { key: 'title', kind: 'text', label: t('手册叫什么', 'Title') },
  {
    key: 'categories',
    kind: 'list',
    label: t('类别', 'Categories'),
    addWords: t('加一个类别', 'Add a category'),
    item: {
      key: 'category',
      kind: 'group',
      label: t('类别', 'Category'),
      fields: [keyField, nameField],
    },
  },
  accountField,
  expiryField,
  transferField,
  appealsField,
  twoPeopleField,
  limitsField({
    label: t('各项合计的上限', 'Limits over all deeds'),
    ask: t('各项加在一起，一个人最多得多少？', 'How much may one person earn with all deeds?'),
    choices: [
      choice([], '不限', 'No limit'),
      choice(
        [{ counts: 'points', per: 'day', max: 100, whenReached: 'reduce', scope: 'resident' }],
        '每人每天 100 分',
        '100 points a day',
      ),
      choice(
        [{ counts: 'points', per: 'month', max: 600, whenReached: 'reduce', scope: 'resident' }],
        '每人每月 600 分',
        '600 points a month',
      ),
    ],
  }),
  issueCapsField,
];

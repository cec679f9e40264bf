import { choice, type Field, option, t } from './field';
import {
  keyField,
  limitsField,
  nameField,
  noteField,
  pointsField,
  roundingField,
} from './shared-fields';

const dayOfMonth = (key: string, zh: string, en: string): Field => ({
  key,
  kind: 'whole',
  min: 1,
  max: 31,
  label: t(zh, en),
});

const windowItem: Field = {
  key: 'window',
  kind: 'kinds',
  label: t('兑换的日子', 'Days of redemption'),
  kinds: [
    {
      value: 'month_end',
      words: t('每月最后几天', 'Last days of a month'),
      fields: [{ key: 'lastDays', kind: 'whole', min: 1, max: 28, label: t('几天', 'Days') }],
    },
    {
      value: 'month_days',
      words: t('每月几日到几日', 'Days of a month'),
      fields: [
        dayOfMonth('fromDay', '从几日', 'From day'),
        dayOfMonth('untilDay', '到几日', 'To day'),
      ],
    },
    {
      value: 'weekdays',
      words: t('每周几', 'Weekdays'),
      fields: [{ key: 'weekdays', kind: 'weekdays', label: t('周几', 'Weekdays') }],
    },
    {
      value: 'dates',
      words: t('指定的日期', 'Certain dates'),
      fields: [
        { key: 'from', kind: 'date', label: t('从', 'From') },
        { key: 'until', kind: 'date', label: t('到', 'Until') },
      ],
    },
  ],
};

const rewardItem: Field = {
  key: 'reward',
  kind: 'group',
  label: t('奖品', 'Reward'),
  fields: [
    keyField,
    nameField,
    noteField,
    { key: 'unit', kind: 'text', label: t('一份是多少', 'What one is') },
    {
      key: 'kind',
      kind: 'choice',
      label: t('哪一种', 'Kind'),
      options: [
        option('goods', '物品', 'Goods'),
        option('service', '服务', 'Service'),
        option('honour', '荣誉', 'Honour'),
        option('privilege', '方便', 'Privilege'),
        option('home_service', '上门服务', 'Service at home'),
        option('city_service', '城市服务', 'City service'),
      ],
    },
    pointsField({ label: t('要多少分', 'Costs') }),
    limitsField({
      ask: t('一个人最多换几份？', 'How many may one person have?'),
      choices: [
        choice([], '不限', 'No limit'),
        choice(
          [{ counts: 'deeds', per: 'month', max: 1, whenReached: 'refuse', scope: 'resident' }],
          '每人每月 1 份',
          'One a month',
        ),
        choice(
          [{ counts: 'deeds', per: 'year', max: 1, whenReached: 'refuse', scope: 'resident' }],
          '每人每年 1 份',
          'One a year',
        ),
      ],
    }),
  ],
};

/** What points buy, when, and from where on. */
export const redemptionField: Field = {
  key: 'redemption',
  kind: 'group',
  label: t('兑换', 'Redemption'),
  fields: [
    {
      key: 'rewards',
      kind: 'list',
      label: t('能换什么', 'What points buy'),
      addWords: t('加一件奖品', 'Add a reward'),
      item: rewardItem,
    },
    {
      key: 'windows',
      kind: 'list',
      label: t('兑换的日子', 'Days of redemption'),
      ask: t('哪些日子可以兑换？', 'On which days may points be redeemed?'),
      choices: [
        choice([], '每天都可以', 'Every day'),
        choice(
          [{ kind: 'month_end', lastDays: 3 }],
          '每月最后三天',
          'The last three days of a month',
        ),
        choice([{ kind: 'weekdays', weekdays: [6] }], '每周六', 'Saturdays'),
      ],
      addWords: t('加一段日子', 'Add days'),
      item: windowItem,
    },
    {
      key: 'oncePerWindow',
      kind: 'yes_no',
      label: t('每期几次', 'How often in that time'),
      ask: t('每次开放兑换，一个人只能换一次吗？', 'Only once each time it is open?'),
      choices: [
        choice(false, '不限次数', 'As often as one likes'),
        choice(true, '每期只能换一次', 'Once each time'),
      ],
      yes: t('每期只能换一次', 'Once each time'),
      no: t('不限次数', 'As often as one likes'),
    },
    {
      key: 'thresholdPoints',
      kind: 'whole',
      min: 0,
      unit: t('分', 'points'),
      label: t('满多少分才能兑换', 'Needed to redeem at all'),
      ask: t('满多少分才能开始兑换？', 'From which balance on may one redeem?'),
      choices: [
        choice(0, '没有门槛', 'Any'),
        choice(50, '50 分', '50'),
        choice(100, '100 分', '100'),
      ],
    },
    {
      key: 'rate',
      kind: 'group',
      label: t('定价的比率', 'Rate for prices'),
      help: t('只用来给奖品定价，积分不兑现金。', 'For pricing only; points are never paid out.'),
      presence: 'asked',
      none: t('不用比率，逐件定价', 'No rate, each reward by itself'),
      ask: t('按什么比率给奖品定价？', 'By which rate are rewards priced?'),
      choices: [
        choice(null, '逐件定价', 'Each by itself'),
        choice({ points: 10, fen: 100, rounding: 'up' }, '10 分当 1 元', '10 points for 1 yuan'),
      ],
      fields: [
        pointsField({ label: t('多少分', 'Points') }),
        {
          key: 'fen',
          kind: 'whole',
          min: 1,
          unit: t('分钱', 'fen'),
          label: t('当多少钱', 'Stand for'),
        },
        roundingField(),
      ],
    },
    {
      key: 'coupons',
      kind: 'group',
      label: t('纸券', 'Paper coupons'),
      presence: 'asked',
      none: t('不发纸券', 'None'),
      ask: t('给不用手机的人发纸券吗？', 'Are there paper coupons for people without a phone?'),
      choices: [
        choice(null, '不发', 'No'),
        choice(
          { faces: [1, 5, 10], numbered: true, prefix: '' },
          '发，面值 1、5、10 分',
          'Yes, of 1, 5 and 10 points',
        ),
      ],
      fields: [
        {
          key: 'faces',
          kind: 'list',
          label: t('面值', 'Faces'),
          addWords: t('加一种面值', 'Add a face'),
          item: pointsField({ key: 'face', label: t('面值', 'Face') }),
        },
        { key: 'numbered', kind: 'fixed', value: true, label: t('每张有编号', 'Each is numbered') },
        {
          key: 'prefix',
          kind: 'capitals',
          label: t('编号开头的字母', 'Letters before the number'),
        },
      ],
    },
  ],
};

import { choice, type Described, type Field, option, t } from './field';

/** Fields that many parts of a rulebook have in common. */

export const keyField: Field = { key: 'key', kind: 'key', label: t('代号', 'Key') };

export const nameField: Field = { key: 'name', kind: 'text', label: t('名称', 'Name') };

export const noteField: Field = {
  key: 'note',
  kind: 'text',
  label: t('补充说明', 'Note'),
  presence: 'silent',
};

export function pointsField(more: Partial<Described> = {}): Field {
  return {
    key: 'points',
    kind: 'whole',
    min: 1,
    unit: t('分', 'points'),
    label: t('分值', 'Points'),
    ...more,
  };
}

export function roundingField(more: Partial<Described> = {}): Field {
  return {
    key: 'rounding',
    kind: 'choice',
    label: t('零头', 'Rounding'),
    ask: t('零头怎么办？', 'What happens to fractions?'),
    options: [
      option('down', '舍去', 'Round down'),
      option('nearest', '四舍五入', 'Round to the nearest'),
      option('up', '进一', 'Round up'),
    ],
    ...more,
  };
}

const PERIODS = [
  option('day', '每天', 'A day'),
  option('week', '每周', 'A week'),
  option('month', '每月', 'A month'),
  option('quarter', '每季度', 'A quarter'),
  option('year', '每年', 'A year'),
];

export function periodField(more: Partial<Described> = {}): Field {
  const options = [...PERIODS, option('life', '一共', 'Ever')];
  return { key: 'period', kind: 'choice', label: t('期间', 'Period'), options, ...more };
}

export function shortPeriodField(more: Partial<Described> = {}): Field {
  return { key: 'per', kind: 'choice', label: t('期间', 'Period'), options: PERIODS, ...more };
}

export const whenReachedField: Field = {
  key: 'whenReached',
  kind: 'choice',
  label: t('到了上限', 'At the limit'),
  ask: t('到了上限怎么办？', 'What happens at the limit?'),
  options: [
    option('refuse', '放不下的整次不记', 'What does not fit is not recorded'),
    option('reduce', '记到上限为止', 'Record what is left'),
  ],
};

const limitItem: Field = {
  key: 'limit',
  kind: 'group',
  label: t('上限', 'Limit'),
  fields: [
    {
      key: 'scope',
      kind: 'choice',
      label: t('算谁的', 'Whose'),
      options: [
        option('resident', '每个人', 'Each resident'),
        option('household', '每户', 'Each household'),
        option('community', '全社区', 'The whole community'),
      ],
    },
    {
      key: 'per',
      kind: 'choice',
      label: t('多久', 'Period'),
      options: [option('deed', '每一次', 'Each deed'), ...PERIODS, option('life', '一共', 'Ever')],
    },
    {
      key: 'counts',
      kind: 'choice',
      label: t('数什么', 'What is counted'),
      options: [option('deeds', '次数', 'Deeds'), option('points', '分数', 'Points')],
    },
    { key: 'max', kind: 'whole', min: 1, label: t('最多', 'At most') },
    whenReachedField,
  ],
};

export function limitsField(more: Partial<Described>): Field {
  return {
    key: 'limits',
    kind: 'list',
    label: t('上限', 'Limits'),
    addWords: t('加一个上限', 'Add a limit'),
    item: limitItem,
    ...more,
  };
}

/** The answers that most programmes give about limits of one rule. */
export const ruleLimitChoices = [
  choice([], '不限', 'No limit'),
  choice(
    [{ counts: 'deeds', per: 'day', max: 1, whenReached: 'refuse', scope: 'resident' }],
    '每人每天 1 次',
    'Once a day for each',
  ),
  choice(
    [{ counts: 'deeds', per: 'week', max: 3, whenReached: 'refuse', scope: 'resident' }],
    '每人每周 3 次',
    'Three times a week for each',
  ),
  choice(
    [{ counts: 'deeds', per: 'month', max: 1, whenReached: 'refuse', scope: 'resident' }],
    '每人每月 1 次',
    'Once a month for each',
  ),
];

export const minutesField = (key: string, zh: string, en: string, more: object = {}): Field => ({
  key,
  kind: 'whole',
  min: 1,
  max: 1440,
  unit: t('分钟', 'minutes'),
  label: t(zh, en),
  ...more,
});

export const holderOptions = [
  option('resident', '记在个人名下', 'Each resident has an account'),
  option('household', '记在家庭名下，一家合用', 'A household shares one account'),
];

export const reviewerOptions = [
  option('committee', '居委会', 'The committee'),
  option('committee_and_representatives', '居委会和居民代表', 'The committee and representatives'),
];

export function noticeDaysField(zh: string, en: string, min = 0): Field {
  return {
    key: 'noticeDays',
    kind: 'whole',
    min,
    max: 60,
    unit: t('天', 'days'),
    label: t(zh, en),
  };
}

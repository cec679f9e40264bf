import { choice, type Field, option, t } from './field';
import { keyField, nameField, noticeDaysField, periodField } from './shared-fields';

const metricItem: Field = {
  key: 'metric',
  kind: 'group',
  label: t('条件', 'Condition'),
  fields: [
    {
      key: 'kind',
      kind: 'choice',
      label: t('看什么', 'What counts'),
      options: [
        option('points_earned', '得到的积分', 'Points earned'),
        option('service_minutes', '志愿服务时长（分钟）', 'Service time (minutes)'),
        option('deeds', '参加的次数', 'Deeds'),
        option('evaluation_percent', '好评（%）', 'Good evaluations (%)'),
        option('days_since_joining', '登记的天数', 'Days since joining'),
      ],
    },
    { key: 'min', kind: 'whole', min: 1, label: t('至少', 'At least') },
    periodField(),
  ],
};

export const starSchemesField: Field = {
  key: 'starSchemes',
  kind: 'list',
  label: t('星级', 'Stars'),
  help: t(
    '按积分评的叫“积分星级”；“志愿服务星级”按时长评，是法定的，名字不要混。',
    'Stars by points carry another name than the official ones, which go by hours.',
  ),
  presence: 'asked',
  none: t('不评星', 'None'),
  ask: t('评不评星级？', 'Are there stars?'),
  choices: [choice(null, '不评星', 'No')],
  addWords: t('加一套星级', 'Add stars'),
  item: {
    key: 'scheme',
    kind: 'group',
    label: t('星级', 'Stars'),
    fields: [
      keyField,
      nameField,
      {
        key: 'granting',
        kind: 'choice',
        label: t('怎么评', 'How it is granted'),
        options: [
          option('automatic', '到了就评', 'When reached'),
          option('application', '本人申请才评', 'On application'),
        ],
      },
      {
        key: 'stepByStep',
        kind: 'yes_no',
        label: t('升级', 'Going up'),
        yes: t('一星一星升', 'One after the other'),
        no: t('可以跳着升', 'Several at once'),
      },
      noticeDaysField('公示几天', 'Days of notice'),
      {
        key: 'canBeLost',
        kind: 'yes_no',
        label: t('达不到了', 'When no longer met'),
        yes: t('就降', 'Lost'),
        no: t('评上不降', 'Kept'),
      },
      {
        key: 'validMonths',
        kind: 'whole',
        min: 1,
        max: 120,
        unit: t('个月', 'months'),
        label: t('有效多久', 'Valid for'),
        presence: 'asked',
        none: t('长期', 'For good'),
        ask: t('评上的星有效多久？', 'How long does a star hold?'),
        choices: [
          choice(null, '长期', 'For good'),
          choice(12, '一年', 'A year'),
          choice(24, '两年', 'Two years'),
        ],
      },
      {
        key: 'stars',
        kind: 'list',
        label: t('各星的条件', 'What each star asks for'),
        addWords: t('加一星', 'Add a star'),
        item: {
          key: 'star',
          kind: 'group',
          label: t('星', 'Star'),
          fields: [
            { key: 'star', kind: 'whole', min: 1, max: 10, label: t('几星', 'Star') },
            nameField,
            {
              key: 'metrics',
              kind: 'list',
              label: t('条件（都要满足）', 'Conditions, all of them'),
              addWords: t('加一个条件', 'Add a condition'),
              item: metricItem,
            },
          ],
        },
      },
    ],
  },
};

export const levelsField: Field = {
  key: 'levels',
  kind: 'list',
  label: t('积分多了有什么方便', 'What many points open'),
  presence: 'asked',
  none: t('没有', 'None'),
  ask: t('积分多的邻居有没有什么方便？', 'Do many points open anything?'),
  choices: [choice(null, '没有', 'No')],
  addWords: t('加一档', 'Add a level'),
  item: {
    key: 'level',
    kind: 'group',
    label: t('档', 'Level'),
    fields: [
      keyField,
      nameField,
      {
        key: 'earnedMin',
        kind: 'whole',
        min: 0,
        unit: t('分', 'points'),
        label: t('得满', 'Earned'),
      },
      periodField(),
      {
        key: 'privileges',
        kind: 'list',
        label: t('有什么方便', 'What it opens'),
        addWords: t('加一样', 'Add one'),
        item: { key: 'privilege', kind: 'text', label: t('方便', 'Privilege') },
      },
    ],
  },
};

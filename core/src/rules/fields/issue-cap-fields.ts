import { choice, type Field, t } from './field';
import { pointsField, shortPeriodField, whenReachedField } from './shared-fields';

export const issueCapsField: Field = {
  key: 'issueCaps',
  kind: 'list',
  label: t('发放总量', 'What is issued in all'),
  presence: 'asked',
  none: t('不限', 'No limit'),
  ask: t('全社区一共最多发多少分？', 'How many points may be issued in all?'),
  choices: [
    choice(null, '不限', 'No limit'),
    choice(
      [{ per: 'month', pointsMax: 10_000, whenReached: 'reduce', category: null }],
      '每月 10000 分',
      '10,000 a month',
    ),
  ],
  addWords: t('加一个总量', 'Add a limit'),
  item: {
    key: 'cap',
    kind: 'group',
    label: t('总量', 'Limit'),
    fields: [
      shortPeriodField(),
      pointsField({ key: 'pointsMax', label: t('最多发', 'At most') }),
      {
        key: 'category',
        kind: 'one_of',
        of: 'categories',
        label: t('只算哪一类', 'Of one category only'),
        presence: 'silent',
        none: t('所有的', 'All'),
      },
      whenReachedField,
    ],
  },
};

import { plural } from '../reasons';
import { choice, type Described, type Field, option, t } from './field';
import { keyField, nameField, pointsField, roundingField } from './shared-fields';

const countByField: Field = {
  key: 'countBy',
  kind: 'choice',
  label: t('不满一份的', 'Parts of a unit'),
  ask: t('不满一份的算不算？', 'Do parts of a unit count?'),
  options: [
    option('whole_units', '只按整份算', 'Whole units only'),
    option('proportion', '按比例算', 'In proportion'),
  ],
};

const namedPoints = (label: Field['label'], addWords: Field['label'], key: string): Field => ({
  key,
  kind: 'list',
  label,
  addWords,
  item: {
    key: 'entry',
    kind: 'group',
    label,
    fields: [
      keyField,
      nameField,
      {
        key: 'points',
        kind: 'whole',
        min: 0,
        unit: t('分', 'points'),
        label: t('分值', 'Points'),
      },
    ],
  },
});

const partItem: Field = {
  key: 'part',
  kind: 'kinds',
  label: t('怎么算', 'How it counts'),
  kinds: [
    {
      value: 'per_deed',
      words: t('按次', 'Per deed'),
      fields: [pointsField({ label: t('每次', 'Each time') })],
    },
    {
      value: 'per_time',
      words: t('按时间', 'By time'),
      fields: [
        {
          key: 'everyMinutes',
          kind: 'whole',
          min: 1,
          max: 1440,
          unit: t('分钟', 'minutes'),
          label: t('每', 'Every'),
          choices: [
            choice(30, '半小时', 'Half an hour'),
            choice(60, '1 小时', 'An hour'),
            choice(120, '2 小时', 'Two hours'),
          ],
        },
        pointsField(),
        countByField,
        roundingField(),
      ],
    },
    {
      value: 'per_quantity',
      words: t('按斤两或件数', 'By weight or number'),
      fields: [
        { key: 'everyQuantity', kind: 'measure', label: t('每', 'Every') },
        { key: 'unit', kind: 'text', label: t('单位', 'Unit') },
        pointsField(),
        countByField,
        roundingField(),
      ],
    },
    {
      value: 'chosen',
      words: t('由人评定', 'Decided by people'),
      fields: [
        pointsField({ key: 'min', label: t('最少', 'At least') }),
        pointsField({ key: 'max', label: t('最多', 'At most') }),
        pointsField({
          key: 'step',
          label: t('几分一档', 'In steps of'),
          ask: t('评定时几分一档？', 'In which steps is it decided?'),
          choices: [
            choice(1, '每一分都行', 'Any figure'),
            choice(5, '5 分一档', 'Steps of 5'),
            choice(10, '10 分一档', 'Steps of 10'),
          ],
        }),
      ],
    },
    {
      value: 'by_grade',
      words: t('按等次', 'By grade'),
      fields: [namedPoints(t('等次表', 'Grades'), t('加一个等次', 'Add a grade'), 'grades')],
    },
    {
      value: 'by_level',
      words: t('按表扬的级别', 'By level of commendation'),
      fields: [namedPoints(t('级别表', 'Levels'), t('加一个级别', 'Add a level'), 'levels')],
    },
    {
      value: 'per_person',
      words: t('家里来几人算几人', 'Per person of a household'),
      fields: [
        pointsField({ label: t('每人', 'Each person') }),
        {
          key: 'personsMax',
          kind: 'whole',
          min: 1,
          unit: t('人', 'persons'),
          label: t('一户最多记几人', 'Persons of a household at most'),
          presence: 'asked',
          none: t('不限', 'No limit'),
          ask: t('一户最多记几人？', 'How many of a household count?'),
          choices: [
            choice(null, '不限', 'No limit'),
            choice(2, '2 人', '2 persons'),
            choice(3, '3 人', '3 persons'),
          ],
        },
      ],
    },
  ],
};

/** What one deed brings. */
export function formulaField(more: Partial<Described> = {}): Field {
  return {
    key: 'points',
    kind: 'group',
    label: t('分怎么算', 'How points are counted'),
    fields: [
      {
        key: 'parts',
        kind: 'list',
        label: t('怎么算', 'How it counts'),
        help: t('几样一起写就是相加：每次 20 分，另加每小时 5 分。', 'Several add up.'),
        ask: t('做一次得多少分？', 'How much does one deed bring?'),
        choices: [5, 10, 20, 30].map((points) =>
          choice(
            [{ kind: 'per_deed', points }],
            `每次 ${points} 分`,
            `${plural(points, 'point')} each time`,
          ),
        ),
        addWords: t('再加一样', 'Add another part'),
        item: partItem,
      },
      pointsField({
        key: 'deedMax',
        label: t('一次最多', 'At most for one deed'),
        presence: 'silent',
        none: t('不限', 'No limit'),
      }),
      {
        key: 'minimum',
        kind: 'group',
        label: t('最少记分', 'Smallest award'),
        presence: 'silent',
        none: t('不设', 'None'),
        fields: [
          pointsField({ label: t('最少', 'At least') }),
          {
            key: 'below',
            kind: 'choice',
            label: t('不到的', 'Below it'),
            options: [
              option('raise', '补到最少的分', 'Raise to it'),
              option('nothing', '不记', 'Record nothing'),
            ],
          },
        ],
      },
      {
        key: 'step',
        kind: 'group',
        label: t('分数取整', 'Steps'),
        presence: 'silent',
        none: t('不取整', 'None'),
        fields: [pointsField({ label: t('几分一档', 'In steps of') }), roundingField()],
      },
    ],
    ...more,
  };
}

import type { DemoCommunity } from './demo-data';

/** New this month: doors and balconies looked at once a month, with thanks and no reproach. */
export const huaianliInspection: DemoCommunity['inspection'] = {
  rule: {
    key: 'tidy_doorway',
    number: 61,
    category: 'basic',
    name: { zh: '门前整洁', en: 'Tidy doorway' },
    deedUnit: { zh: '次', en: 'time' },
    deed: 'inspection',
    awardOn: 'review',
    points: {
      parts: [
        {
          kind: 'by_grade',
          grades: [
            { key: 'clean', name: { zh: '清洁', en: 'Clean' }, points: 10 },
            { key: 'in_order', name: { zh: '达标', en: 'In order' }, points: 5 },
            { key: 'to_do', name: { zh: '待整理', en: 'To be tidied' }, points: 0 },
          ],
        },
      ],
    },
    limits: [],
    multipliers: 'none',
  },
  scheme: {
    key: 'doorways',
    name: { zh: '门前整洁月检', en: 'Monthly doorways' },
    every: 'month',
    ruleKey: 'tidy_doorway',
  },
  by: '陈志强',
  grades: [
    ['林晓雯', 'clean'],
    ['王小燕', 'in_order'],
    ['孙慧', 'clean'],
  ],
};

import type { DeductionRule } from '@linli/core/rules/standing-terms';

/** The one rule by which 槐安里 takes points, voted on like every other. */
export const huaianliDeductions: DeductionRule[] = [
  {
    key: 'blocked_stairway',
    number: 60,
    name: { zh: '楼道堆物，过了约定日子没搬', en: 'Stairway blocked after the agreed day' },
    points: 10,
    warningsFirst: 1,
    warningPeriod: 'year',
    floor: 0,
    noticeDays: 7,
  },
];

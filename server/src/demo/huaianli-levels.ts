import type { HonourLevel } from '@linli/core/rules/standing-terms';

/** What is earned opens something; what is spent closes nothing. */
export const huaianliLevels: HonourLevel[] = [
  {
    key: 'warm_neighbour',
    name: { zh: '热心邻居', en: 'Warm neighbour' },
    earnedMin: 100,
    period: 'life',
    privileges: [{ zh: '活动室优先预约', en: 'The common room booked first' }],
  },
  {
    key: 'pillar',
    name: { zh: '社区骨干', en: 'Pillar of the neighbourhood' },
    earnedMin: 500,
    period: 'life',
    privileges: [
      { zh: '活动室优先预约', en: 'The common room booked first' },
      { zh: '年末表彰会前排就座', en: 'A front seat at the yearly thanks' },
    ],
  },
];

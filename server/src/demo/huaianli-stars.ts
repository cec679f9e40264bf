import type { StarScheme } from '@linli/core/rules/standing-terms';

const names = [
  { zh: '一星', en: 'One star' },
  { zh: '二星', en: 'Two stars' },
  { zh: '三星', en: 'Three stars' },
];

/** Granted by themselves after a notice. The reward 社区之星 of the mall is something else. */
export const huaianliStars: StarScheme[] = [
  {
    key: 'points_stars',
    name: { zh: '积分星级', en: 'Points stars' },
    granting: 'automatic',
    stepByStep: true,
    noticeDays: 5,
    canBeLost: false,
    stars: [100, 300, 600].map((min, place) => ({
      star: place + 1,
      name: names[place] ?? { zh: '', en: '' },
      metrics: [
        { kind: 'points_earned', min, period: 'life' },
        { kind: 'deeds', min: 3 * (place + 1), period: 'life' },
      ],
    })),
  },
];

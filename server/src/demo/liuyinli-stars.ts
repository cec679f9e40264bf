import type { StarScheme } from '@linli/core/rules/standing-terms';

const names = [
  { zh: '一星', en: 'One star' },
  { zh: '二星', en: 'Two stars' },
];

/** Smaller, and for those who ask: the other community grants its stars by themselves. */
export const liuyinliStars: StarScheme[] = [
  {
    key: 'courtyard_stars',
    name: { zh: '院里积分星级', en: 'Courtyard stars' },
    granting: 'application',
    stepByStep: true,
    noticeDays: 5,
    canBeLost: false,
    stars: [60, 200].map((min, place) => ({
      star: place + 1,
      name: names[place] ?? { zh: '', en: '' },
      metrics: [{ kind: 'points_earned', min, period: 'life' }],
    })),
  },
];

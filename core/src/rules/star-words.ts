import type { Period } from '../calendar/period-start';
import type { BilingualText } from './bilingual-text';
import { minutesInWords, plural } from './reasons';
import type { StarMetric, StarScheme } from './standing-terms';

export interface MissingMetric {
  readonly metric: StarMetric;
  readonly have: number;
}

/** What is still missing, as it stands behind "still to come": "120 积分", "2 次参加". */
export function missingInWords({ metric, have }: MissingMetric): BilingualText {
  const { kind, min, period } = metric;
  const count = min - have;
  const length = minutesInWords(count);
  const when = kind === 'days_since_joining' ? { zh: '', en: '' } : periods[period];
  const words: Record<StarMetric['kind'], BilingualText> = {
    points_earned: { zh: `${count} 积分`, en: plural(count, 'point') },
    service_minutes: { zh: `志愿服务 ${length.zh}`, en: `${length.en} of service` },
    deeds: { zh: `${count} 次参加`, en: plural(count, 'deed') },
    evaluation_percent: {
      zh: `好评到 ${min}%（现在 ${have}%）`,
      en: `good evaluations up to ${min}% (now ${have}%)`,
    },
    days_since_joining: { zh: `登记满 ${min} 天`, en: `${plural(min, 'day')} since joining` },
  };
  return { zh: `${when.zh}${words[kind].zh}`, en: `${words[kind].en}${when.en}` };
}

export function joinMissing(missing: readonly MissingMetric[]): BilingualText {
  const words = missing.map(missingInWords);
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
}

/** A star the rules no longer name is still called by its number. */
export function starName({ stars }: Pick<StarScheme, 'stars'>, star: number): BilingualText {
  const found = stars.find((one) => one.star === star);
  return found?.name ?? { zh: `${star} 星`, en: plural(star, 'star') };
}

const periods: Record<Period, BilingualText> = {
  day: { zh: '今天 ', en: ' today' },
  week: { zh: '本周 ', en: ' this week' },
  month: { zh: '本月 ', en: ' this month' },
  quarter: { zh: '本季度 ', en: ' this quarter' },
  year: { zh: '今年 ', en: ' this year' },
  life: { zh: '', en: '' },
};

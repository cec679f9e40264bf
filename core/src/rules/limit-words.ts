import type { Period } from '../calendar/period-start';
import type { BilingualText } from './bilingual-text';
import type { EarningRule, Limit } from './earning-rule';
import { plural } from './reasons';

/** A limit as people say it: 每人每天最多 1 次, 每户每月最多 60 分. */
export function mostInWords(rule: EarningRule | undefined, limit: Limit): BilingualText {
  const whose = whoseInWords(limit);
  const deed = rule && !isSpan(rule.deedUnit) ? rule.deedUnit : { zh: '次', en: 'time' };
  if (limit.counts === 'points') {
    return {
      zh: `${whose.zh}最多 ${limit.max} 分`,
      en: `at most ${plural(limit.max, 'point')} ${whose.en}`,
    };
  }
  return {
    zh: `${whose.zh}最多 ${limit.max} ${deed.zh}`,
    en: `at most ${plural(limit.max, deed.en)} ${whose.en}`,
  };
}

/** The same with what happens beyond it, for the page that must leave nothing open. */
export function limitInWords(rule: EarningRule | undefined, limit: Limit): BilingualText {
  const most = mostInWords(rule, limit);
  if (limit.counts === 'deeds') return most;
  const beyond =
    limit.whenReached === 'reduce'
      ? { zh: '超出的部分不记', en: 'what goes beyond is not recorded' }
      : { zh: '放不下的整次不记', en: 'a deed that does not fit is not recorded' };
  return { zh: `${most.zh}（${beyond.zh}）`, en: `${most.en} (${beyond.en})` };
}

/** A deed counted in days or months: “1 day a day” would be nonsense. */
function isSpan(unit: BilingualText): boolean {
  return Object.values(PERIODS).some(({ zh }) => zh === `每${unit.zh}`);
}

/** Whose count it is and how long it runs: 每户每月, “per household a month”. */
export function whoseInWords({ scope, per }: Pick<Limit, 'scope' | 'per'>): BilingualText {
  const period = PERIODS[per];
  if (per === 'deed') return period;
  const whose = SCOPES[scope];
  return { zh: whose.zh + period.zh, en: `${whose.en}${period.en}` };
}

export function periodInWords(period: Period): BilingualText {
  return PERIODS[period];
}

const SCOPES: Record<Limit['scope'], BilingualText> = {
  resident: { zh: '每人', en: '' },
  household: { zh: '每户', en: 'per household ' },
  community: { zh: '全社区', en: 'for the whole community ' },
};

const PERIODS: Record<Period | 'deed', BilingualText> = {
  deed: { zh: '每次', en: 'each time' },
  day: { zh: '每天', en: 'a day' },
  week: { zh: '每周', en: 'a week' },
  month: { zh: '每月', en: 'a month' },
  quarter: { zh: '每季度', en: 'a quarter' },
  year: { zh: '每年', en: 'a year' },
  life: { zh: '一共', en: 'ever' },
};

import type { BilingualText } from './bilingual-text';
import type { AccountHolder, AdoptionTerms, EarningRule, StreakBonus } from './earning-rule';
import { finePrintOf, formulaInWords } from './formula-words';
import { limitInWords } from './limit-words';
import { minutesInWords, plural } from './reasons';
import { whenInWords } from './variant-words';

export interface RuleInWords {
  name: BilingualText;
  /** Everything beside the figure, in the order in which people ask. */
  notes: BilingualText[];
  value: BilingualText;
}

/** One rule as the public page has it, whole: what is executed and not said would be a trap. */
export function renderRule(rule: EarningRule): RuleInWords {
  const notes: (BilingualText | undefined)[] = [
    { zh: `第 ${rule.number} 条`, en: `Rule ${rule.number}` },
    rule.minimumMinutes && fullTime(rule.minimumMinutes),
    rule.note,
    ...finePrintOf(rule.points),
    ...(rule.variants ?? []).flatMap((variant) => {
      const when = whenInWords(variant);
      const value = formulaInWords(rule, variant.points);
      const price = { zh: `${when.zh}${value.zh}`, en: `${when.en}: ${value.en}` };
      return [price, ...finePrintOf(variant.points)];
    }),
    rule.streak && streakInWords(rule.streak),
    rule.referral && {
      zh:
        `新邻居登记后 ${rule.referral.withinDays} 天内参加满 ${rule.referral.afterDeeds} 次算数，` +
        `新邻居自己得 ${rule.referral.newcomerPoints} 分`,
      en:
        `once the newcomer took part ${plural(rule.referral.afterDeeds, 'time')} within ` +
        `${plural(rule.referral.withinDays, 'day')}; the newcomer gets ` +
        `${rule.referral.newcomerPoints}`,
    },
    ...rule.limits.map((limit) => limitInWords(rule, limit)),
    rule.evidence && { zh: `要有：${rule.evidence.zh}`, en: `needed: ${rule.evidence.en}` },
    rule.twoPeopleAbove === undefined
      ? undefined
      : {
          zh: `超过 ${rule.twoPeopleAbove} 分要两人同意`,
          en: `above ${plural(rule.twoPeopleAbove, 'point')} two people agree`,
        },
    rule.reviewers && REVIEWERS[rule.reviewers],
    rule.adoption && adoptionInWords(rule.adoption),
    rule.holder && HOLDERS[rule.holder],
    rule.countsAsService && { zh: '另记志愿服务时长', en: 'also counts as service time' },
    ...datesInWords(rule),
    rule.stopped && {
      zh: `${rule.stopped.on} 起暂停：${rule.stopped.reason.zh}`,
      en: `stopped since ${rule.stopped.on}: ${rule.stopped.reason.en}`,
    },
  ];
  return {
    name: rule.name,
    notes: notes.filter((words) => words !== undefined),
    value: formulaInWords(rule, rule.points),
  };
}

function fullTime({ minutes, graceMinutes }: { minutes: number; graceMinutes: number }) {
  const length = minutesInWords(minutes);
  const words = { zh: `满 ${length.zh}`, en: `${length.en} in full` };
  if (graceMinutes === 0) return words;
  return {
    zh: `${words.zh}（差 ${graceMinutes} 分钟以内也算）`,
    en: `${words.en} (${plural(graceMinutes, 'minute')} less will do)`,
  };
}

function streakInWords({ every, of, points, freezes }: StreakBonus): BilingualText {
  const unit = STREAK_UNITS[of];
  const per =
    freezes.per === 'month' ? { zh: '每月', en: 'a month' } : { zh: '每季度', en: 'a quarter' };
  const row = {
    zh: `连续 ${every} ${unit.zh}另得 ${points} 分`,
    en: `${plural(points, 'point')} more for ${plural(every, unit.en)} in a row`,
  };
  if (freezes.max === 0) return row;
  return {
    zh: `${row.zh}，${per.zh}漏 ${freezes.max} 次不断`,
    en: `${row.en}, ${freezes.max} missed ${per.en} will not break it`,
  };
}

function datesInWords({ inForceFrom, inForceUntil }: EarningRule): BilingualText[] {
  const dates: BilingualText[] = [];
  if (inForceFrom !== undefined) dates.push({ zh: `${inForceFrom} 起`, en: `from ${inForceFrom}` });
  if (inForceUntil !== undefined) {
    dates.push({ zh: `到 ${inForceUntil} 为止`, en: `until ${inForceUntil}` });
  }
  return dates;
}

function adoptionInWords({ remindDaysBefore }: AdoptionTerms): BilingualText {
  const days = plural(remindDaysBefore, 'day');
  return {
    zh: `长期认领，每月报一次，月底前 ${remindDaysBefore} 天提醒`,
    en: `taken on for good, with proof each month; reminded ${days} before it ends`,
  };
}

const STREAK_UNITS: Record<StreakBonus['of'], BilingualText> = {
  day: { zh: '天', en: 'day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
};

const REVIEWERS: Record<NonNullable<EarningRule['reviewers']>, BilingualText> = {
  committee: { zh: '居委会来审', en: 'the committee reviews it' },
  committee_and_representatives: {
    zh: '居民代表一起审',
    en: 'a residents’ representative reviews it as well',
  },
};

const HOLDERS: Record<AccountHolder, BilingualText> = {
  resident: { zh: '记在本人名下', en: 'goes to the resident' },
  household: { zh: '记在家庭名下', en: 'goes to the household' },
  neighbour_group: { zh: '记在邻里小组名下', en: 'goes to the neighbour group' },
  organization: { zh: '记在单位名下', en: 'goes to the organization' },
};

import type { BilingualText } from './bilingual-text';
import type { EarningRule, ServiceCounting } from './earning-rule';
import { ROUNDINGS } from './formula-words';
import { minutesInWords } from './reasons';

/** How minutes of service are counted; rules that count alike share a sentence. */
export function serviceInWords(rules: EarningRule[]): BilingualText[] {
  const groups = new Map<string, { counting: ServiceCounting; numbers: number[] }>();
  for (const { countsAsService, number } of rules) {
    if (!countsAsService) continue;
    const { unitMinutes, rounding, capByPlan, deedMaxMinutes, dayMaxMinutes } = countsAsService;
    const alike = [unitMinutes, rounding, capByPlan, deedMaxMinutes, dayMaxMinutes].join('/');
    const group = groups.get(alike) ?? { counting: countsAsService, numbers: [] };
    group.numbers.push(number);
    groups.set(alike, group);
  }
  return [...groups.values()].map(({ counting, numbers }) => {
    const words = countingInWords(counting);
    const listed = [...numbers].sort((a, b) => a - b);
    return {
      zh: `第 ${listed.join('、')} 条另记志愿服务时长：${words.zh}`,
      en: `service time of rules no. ${listed.join(', ')}: ${words.en}`,
    };
  });
}

function countingInWords(counting: ServiceCounting): BilingualText {
  const { unitMinutes, rounding, capByPlan, deedMaxMinutes, dayMaxMinutes } = counting;
  const unit = minutesInWords(unitMinutes);
  const how = ROUNDINGS[rounding];
  const day = minutesInWords(dayMaxMinutes);
  const deed = deedMaxMinutes === undefined ? undefined : minutesInWords(deedMaxMinutes);
  const parts: BilingualText[] = [
    { zh: `以 ${unit.zh}为单位，零头${how.zh}`, en: `in units of ${unit.en}, ${how.en}` },
    ...(capByPlan ? [{ zh: '不超过计划的时间', en: 'no longer than planned' }] : []),
    ...(deed ? [{ zh: `一次最多 ${deed.zh}`, en: `at most ${deed.en} a time` }] : []),
    { zh: `一天最多 ${day.zh}`, en: `at most ${day.en} a day` },
  ];
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  };
}

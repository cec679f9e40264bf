import type { Because } from './award-decision';
import type { BilingualText } from './bilingual-text';
import type { EarningRule } from './earning-rule';
import { fillWords } from './fill-words';

/** A sentence with its figures, both languages from the same values. */
export function because(
  code: string,
  words: BilingualText,
  values: Record<string, string | number> = {},
): Because {
  return { code, values, zh: fillWords(words.zh, values), en: fillWords(words.en, values) };
}

/** How people quote a rule: 第 1 条“社区巡逻”. */
export function quoteRule(rule: EarningRule): BilingualText {
  return {
    zh: `第 ${rule.number} 条“${rule.name.zh}”`,
    en: `Rule ${rule.number} “${rule.name.en}”`,
  };
}

/** A reason that begins with the rule it rests on. */
export function about(
  rule: EarningRule,
  code: string,
  words: BilingualText,
  values: Record<string, string | number> = {},
): Because {
  const name = quoteRule(rule);
  return because(code, { zh: `${name.zh}：${words.zh}`, en: `${name.en}: ${words.en}` }, values);
}

export function minutesInWords(minutes: number): BilingualText {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (rest === 0 && hours > 0) return { zh: `${hours} 小时`, en: plural(hours, 'hour') };
  if (rest === 30 && hours > 0) return { zh: `${hours}.5 小时`, en: `${hours}.5 hours` };
  if (hours === 0) return { zh: `${rest} 分钟`, en: plural(rest, 'minute') };
  return {
    zh: `${hours} 小时 ${rest} 分钟`,
    en: `${plural(hours, 'hour')} ${plural(rest, 'minute')}`,
  };
}

export function plural(count: number, word: string, many = `${word}s`): string {
  return `${count} ${count === 1 ? word : many}`;
}

/** 200 is 双倍, 150 is 1.5 倍. */
export function percentInWords(percent: number): BilingualText {
  if (percent === 200) return { zh: '双倍', en: 'double' };
  return { zh: `${percent / 100} 倍`, en: plural(percent / 100, 'time') };
}

import type { BilingualText } from './bilingual-text';
import type { RuleVariant } from './earning-rule';

/** When a variant holds: “周六、周日，21:00 以后开始的”. */
export function whenInWords(variant: RuleVariant): BilingualText {
  const { weekdays, holidays } = variant;
  const parts: BilingualText[] = [];
  if (weekdays) {
    parts.push({
      zh: weekdays.map((day) => `周${'一二三四五六日'[day - 1]}`).join('、'),
      en: `on ${weekdays.map((day) => WEEKDAYS[day - 1]).join(', ')}`,
    });
  }
  if (holidays === true) parts.push({ zh: '法定节假日', en: 'on public holidays' });
  if (holidays === false) {
    parts.push({ zh: '法定节假日以外', en: 'on days that are no public holidays' });
  }
  const hours = hoursInWords(variant);
  if (hours) parts.push(hours);
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  };
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function hoursInWords({ startsFrom, startsBefore }: RuleVariant): BilingualText | undefined {
  if (startsFrom !== undefined && startsBefore !== undefined) {
    return {
      zh: `${startsFrom} 到 ${startsBefore} 之间开始的`,
      en: `starting between ${startsFrom} and ${startsBefore}`,
    };
  }
  if (startsFrom !== undefined) {
    return { zh: `${startsFrom} 以后开始的`, en: `starting at ${startsFrom} or later` };
  }
  if (startsBefore === undefined) return undefined;
  return { zh: `${startsBefore} 以前开始的`, en: `starting before ${startsBefore}` };
}

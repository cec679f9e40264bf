import type { BilingualText } from './bilingual-text';
import { ROUNDINGS } from './formula-words';
import type { Multiplier, MultiplierCondition, MultiplierPolicy } from './multipliers';
import { percentInWords, plural } from './reasons';
import type { Rulebook } from './rulebook';

/** One multiplier with its condition: 家里大人和 14 岁及以下的孩子同场，双倍. */
export function multiplierInWords({ when, percent, bonusMax }: Multiplier): BilingualText {
  const words = [...conditionInWords(when), percentInWords(percent)];
  if (bonusMax !== undefined) {
    words.push({
      zh: `一次最多多得 ${bonusMax} 分`,
      en: `at most ${plural(bonusMax, 'point')} more each time`,
    });
  }
  return joined(words);
}

/** What happens when several hold at once; said only where there are several. */
export function policyInWords(list: Multiplier[], policy: MultiplierPolicy): BilingualText {
  const ordered = policy.order.flatMap((key) => list.filter((each) => each.key === key));
  const names = {
    zh: ordered.map(({ name }) => name.zh).join('、'),
    en: ordered.map(({ name }) => name.en).join(', '),
  };
  const how = STACKING[policy.stacking];
  const rounding = ROUNDINGS[policy.rounding];
  const most = percentInWords(policy.maxPercent);
  return {
    zh: `几样同时有时按“${names.zh}”的次序${how.zh}，合起来最多 ${most.zh}，零头${rounding.zh}`,
    en:
      `several at once go in the order ${names.en}: ${how.en}, ` +
      `together at most ${most.en}, ${rounding.en}`,
  };
}

/** Rules that no multiplier reaches, by number. */
export function unreachedRules({ rules }: Rulebook): BilingualText | undefined {
  const numbers = rules.filter(({ multipliers }) => multipliers === 'none');
  if (numbers.length === 0) return undefined;
  const listed = numbers.map(({ number }) => number).sort((a, b) => a - b);
  return {
    zh: `第 ${listed.join('、')} 条不加倍`,
    en: `never multiplied: rules no. ${listed.join(', ')}`,
  };
}

function conditionInWords(when: MultiplierCondition): BilingualText[] {
  switch (when.kind) {
    case 'newcomer':
      return newcomerInWords(when);
    case 'boost':
      return [{ zh: `${when.from} 到 ${when.until}`, en: `from ${when.from} until ${when.until}` }];
    case 'family':
      return [
        {
          zh: `家里大人和 ${when.childAgeMax} 岁及以下的孩子同场`,
          en: `an adult and a child up to ${when.childAgeMax} of one household at one session`,
        },
        ...(when.householdMonthMax === undefined
          ? []
          : [
              {
                zh: `每户每月最多 ${when.householdMonthMax} 次`,
                en: `at most ${plural(when.householdMonthMax, 'time')} per household a month`,
              },
            ]),
      ];
    case 'mentor':
      return [
        {
          zh: `结对的两个人同场，新的一方不到 ${when.learnerEarnedBelow} 分`,
          en:
            'both of a pair at one session, the learner below ' +
            plural(when.learnerEarnedBelow, 'point'),
        },
        ...(when.monthMax === undefined
          ? []
          : [
              {
                zh: `一对每月最多 ${when.monthMax} 次`,
                en: `at most ${plural(when.monthMax, 'time')} a month for a pair`,
              },
            ]),
      ];
    case 'streak':
      return [
        {
          zh: `最近 12 周有 ${when.weeks} 周参加过`,
          en: `took part in ${when.weeks} of the last 12 weeks`,
        },
      ];
  }
}

function newcomerInWords({
  earnedBelow,
  withinDays,
}: Extract<MultiplierCondition, { kind: 'newcomer' }>): BilingualText[] {
  const until =
    earnedBelow === 1
      ? { zh: '新居民第一次得分', en: 'a newcomer’s first deed' }
      : {
          zh: `新居民得到 ${earnedBelow} 分以前`,
          en: `until a newcomer has earned ${plural(earnedBelow, 'point')}`,
        };
  if (withinDays === undefined) return [until];
  const days = {
    zh: `登记后 ${withinDays} 天内`,
    en: `within ${plural(withinDays, 'day')} of joining`,
  };
  return [until, days];
}

function joined(words: BilingualText[]): BilingualText {
  return {
    zh: words.map(({ zh }) => zh).join('，'),
    en: words.map(({ en }) => en).join(', '),
  };
}

const STACKING: Record<MultiplierPolicy['stacking'], BilingualText> = {
  multiply: { zh: '一样接一样地乘', en: 'each multiplies what came before' },
  add: { zh: '各按原分加', en: 'each adds its share of the plain points' },
  highest: { zh: '只算多得最多的一样', en: 'only the one that brings most counts' },
};

import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { minutesInWords, plural } from '@linli/core/rules/reasons';
import { renderRulebook } from '@linli/core/rules/render-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';

/** A rule as one says it at the door: 满 2 小时得 20 分. */
export function describeRule(rulebook: Rulebook | undefined, ruleKey: string): BilingualText {
  if (!rulebook) return UNKNOWN;
  let texts = described.get(rulebook);
  if (!texts) {
    texts = new Map();
    described.set(rulebook, texts);
  }
  let text = texts.get(ruleKey);
  if (!text) {
    text = inWords(rulebook, ruleKey);
    texts.set(ruleKey, text);
  }
  return text;
}

/** Documents never change and are kept in memory, so each is put into words once. */
const described = new WeakMap<Rulebook, Map<string, BilingualText>>();

function inWords(rulebook: Rulebook, ruleKey: string): BilingualText {
  const rule = rulebook.rules.find((candidate) => candidate.key === ruleKey);
  if (!rule) return UNKNOWN;
  const [part, ...others] = rule.points.parts;
  if (part?.kind === 'per_deed' && others.length === 0 && rule.minimumMinutes) {
    const length = minutesInWords(rule.minimumMinutes.minutes);
    return {
      zh: `满 ${length.zh}得 ${part.points} 分`,
      en: `${plural(part.points, 'point')} for ${length.en} in full`,
    };
  }
  return { zh: renderedValue(rulebook, ruleKey, 'zh'), en: renderedValue(rulebook, ruleKey, 'en') };
}

function renderedValue(rulebook: Rulebook, ruleKey: string, language: 'zh' | 'en'): string {
  const rows = renderRulebook(rulebook, language).sections.flatMap((section) => section.rows);
  return rows.find((row) => row.key === ruleKey)?.value ?? UNKNOWN[language];
}

const UNKNOWN: BilingualText = {
  zh: '现行规则里没有这一条',
  en: 'Not in the rules in force',
};

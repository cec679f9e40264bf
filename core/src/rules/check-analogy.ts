import type { AwardFacts, Because } from './award-decision';
import type { EarningRule } from './earning-rule';
import { about, because, quoteRule } from './reasons';
import { type RuleRefusal, refused } from './refuse-outright';
import type { Rulebook } from './rulebook';

/** Holds a decision by analogy to its maximum and quotes the rule it leans on, with the reason. */
export function checkAnalogy(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  points: number,
): { refusal?: RuleRefusal; because: Because[] } {
  const terms = rulebook.analogy;
  if (rule.deed !== 'analogy' || !terms || !facts.analogy) return { because: [] };
  if (points > terms.pointsMax) {
    const words = { zh: '比照办理最多 {max} 分', en: 'by analogy at most {max point|points}' };
    const reason = about(rule, 'out_of_range', words, { min: 1, max: terms.pointsMax });
    return { refusal: refused('rules/points_out_of_range', [reason]), because: [] };
  }
  const { asRuleKey, reason } = facts.analogy;
  const nearest = rulebook.rules.find(({ key }) => key === asRuleKey);
  if (!nearest) {
    const words = {
      zh: '要写明比照哪一条，手册里没有：{asRuleKey}',
      en: 'must name the rule it is like; the rulebook has no {asRuleKey}',
    };
    const unnamed = about(rule, 'analogy_unnamed', words, { asRuleKey });
    return { refusal: refused('rules/unknown_rule', [unnamed]), because: [] };
  }
  const name = quoteRule(nearest);
  const words = {
    zh: `手册里没有列这一项，比照${name.zh}，理由：{reason}`,
    en: `Not listed, decided like ${name.en}, because: {reason}`,
  };
  return { because: [because('analogy', words, { reason })] };
}

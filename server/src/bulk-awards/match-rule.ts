import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { plainWords } from './plain-words';
import { type RowProblem, rowProblem } from './row-problems';
import { ruleObjection } from './rule-objection';

/** The rule a row names: 1, 第1条, its name in either language, or its key. */
export function matchRule({ rules }: Rulebook, text: string): EarningRule | RowProblem {
  const wanted = plainWords(text);
  const number = /^(?:第|rule)?(\d{1,4})[条号]?$/.exec(wanted)?.[1];
  const meant = rules.filter((rule) =>
    number === undefined
      ? [rule.key, rule.name.zh, rule.name.en].some((name) => plainWords(name) === wanted)
      : rule.number === Number(number),
  );
  const [rule] = meant;
  if (!rule) return rowProblem('rule', 'rule_unknown');
  if (meant.length > 1) return rowProblem('rule', 'rule_shared');
  const objection = ruleObjection(rule);
  return objection ? rowProblem('rule', objection) : rule;
}

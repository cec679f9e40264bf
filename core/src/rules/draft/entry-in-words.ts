import type { BilingualText } from '../bilingual-text';
import type { Problem, Shape } from '../document-shape';
import type { EarningRule, Limit } from '../earning-rule';
import type { Field } from '../fields/field';
import { formulaInWords } from '../formula-words';
import { limitInWords } from '../limit-words';
import { earningRule, limit } from '../rule-shape';
import { finishedPart } from './rulebook-draft';

/** What a rule or a limit of a draft says in short; nothing while it is not whole. */
export function entryInWords(field: Field, value: unknown): BilingualText | undefined {
  const entry = finishedPart(field, value);
  if (field.key === 'rule' && fits(earningRule, entry)) {
    const rule = entry as EarningRule;
    return formulaInWords(rule, rule.points);
  }
  if (field.key === 'limit' && fits(limit, entry)) return limitInWords(undefined, entry as Limit);
  return undefined;
}

function fits(shape: Shape<never> | Shape<EarningRule> | Shape<Limit>, value: unknown): boolean {
  const problems: Problem[] = [];
  shape.check(value, '', problems);
  return problems.length === 0;
}

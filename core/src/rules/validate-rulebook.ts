import { checkDates, checkLimits, checkUnique, keysOf } from './check-lists';
import { checkRule } from './check-rule';
import { checkStandingTerms } from './check-standing-terms';
import { add, type Problem } from './document-shape';
import type { Rulebook } from './rulebook';
import { rulebookShape } from './rulebook-shape';

/** One thing to mend before a rulebook can be published. */
export interface RulebookProblem {
  path: string;
  zh: string;
  en: string;
}

/** Nothing unknown, nothing open, nothing contradictory; an empty list means publishable. */
export function validateRulebook(document: unknown): RulebookProblem[] {
  const problems: Problem[] = [];
  rulebookShape.check(document, '', problems);
  if (problems.length > 0) return problems;
  checkMeaning(document as Rulebook, problems);
  return problems;
}

function checkMeaning(rulebook: Rulebook, problems: Problem[]): void {
  checkDates(rulebook, '', problems);
  checkUnique(keysOf(rulebook.categories), 'categories', problems);
  checkUnique(keysOf(rulebook.rules), 'rules', problems);
  checkUnique(keysOf(rulebook.redemption.rewards), 'redemption.rewards', problems);
  checkNumbers(rulebook, problems);
  checkLimits(rulebook.limits, 'limits', problems);
  for (const [index, rule] of rulebook.rules.entries()) {
    checkRule(rulebook, rule, `rules[${index}]`, problems);
  }
  for (const [index, reward] of rulebook.redemption.rewards.entries()) {
    checkLimits(reward.limits, `redemption.rewards[${index}].limits`, problems);
  }
  checkMultipliers(rulebook, problems);
  checkReferences(rulebook, problems);
  checkStandingTerms(rulebook, problems);
}

/** People quote numbers, so a number names one clause, also among the deductions. */
function checkNumbers(rulebook: Rulebook, problems: Problem[]): void {
  const clauses = [...rulebook.rules, ...(rulebook.deductions ?? [])];
  checkUnique(
    clauses.map(({ number }) => String(number)),
    'rules',
    problems,
  );
}

/** The order of stacking changes the result, so it names every multiplier exactly once. */
function checkMultipliers(rulebook: Rulebook, problems: Problem[]): void {
  if (!rulebook.multipliers) return;
  const { list, policy } = rulebook.multipliers;
  checkUnique(keysOf(list), 'multipliers.list', problems);
  if ([...policy.order].sort().join() !== keysOf(list).sort().join()) {
    const where = 'multipliers.policy.order';
    add(problems, where, '要把每个加倍各排一次', 'must name every multiplier once');
  }
  for (const [index, { when }] of list.entries()) {
    if (when.kind === 'boost' && when.until < when.from) {
      const where = `multipliers.list[${index}].when.until`;
      add(problems, where, '结束早于开始', 'ends before it begins');
    }
  }
}

function checkReferences(rulebook: Rulebook, problems: Problem[]): void {
  const rules = keysOf(rulebook.rules);
  const categories = keysOf(rulebook.categories);
  const named = [
    ...(rulebook.inspections ?? []).map(({ ruleKey }, index) => ({
      path: `inspections[${index}].ruleKey`,
      known: rules.includes(ruleKey),
    })),
    ...(rulebook.issueCaps ?? []).map(({ category }, index) => ({
      path: `issueCaps[${index}].category`,
      known: category === undefined || categories.includes(category),
    })),
    ...(rulebook.multipliers?.list ?? []).map(({ when }, index) => ({
      path: `multipliers.list[${index}].when`,
      known:
        when.kind !== 'boost' ||
        ((when.ruleKeys ?? []).every((key) => rules.includes(key)) &&
          (when.categories ?? []).every((key) => categories.includes(key))),
    })),
  ];
  for (const { path } of named.filter(({ known }) => !known)) {
    add(problems, path, '手册里没有这一项', 'names something this rulebook does not have');
  }
}

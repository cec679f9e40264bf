import { add, type Problem } from './document-shape';
import type { EarningRule, Limit } from './earning-rule';
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
  if (rulebook.expiry.kind === 'reset_to_base' && !rulebook.account.base) {
    add(problems, 'account.base', '每年回到底分，就要写明底分', 'a reset to base needs a base');
  }
}

function checkRule(rulebook: Rulebook, rule: EarningRule, path: string, problems: Problem[]) {
  checkDates(rule, path, problems);
  checkLimits(rule.limits, `${path}.limits`, problems);
  if (!keysOf(rulebook.categories).includes(rule.category)) {
    add(problems, `${path}.category`, '没有这个类别', 'is not a category of this rulebook');
  }
  for (const [index, part] of rule.points.parts.entries()) {
    if (part.kind !== 'chosen') continue;
    const where = `${path}.points.parts[${index}]`;
    if (part.min > part.max) add(problems, where, '最低不能高于最高', 'min is above max');
    else if ((part.max - part.min) % part.step !== 0) {
      add(problems, `${where}.step`, '按这个档到不了最高分', 'the step does not reach max');
    }
  }
  if (rule.awardOn === 'review' && rule.deed === 'session') {
    add(problems, `${path}.awardOn`, '场次要写签到或签退时记分', 'a session awards at the scan');
  }
  if (rule.awardOn !== 'review' && rule.points.parts.some(({ kind }) => kind === 'chosen')) {
    add(problems, `${path}.awardOn`, '由人评定的分要在审核时记', 'chosen points need a review');
  }
  if (Array.isArray(rule.multipliers)) {
    const known = keysOf(rulebook.multipliers?.list ?? []);
    for (const key of rule.multipliers.filter((each) => !known.includes(each))) {
      add(problems, `${path}.multipliers`, `没有这个加倍：${key}`, `no multiplier ${key}`);
    }
  }
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

function checkLimits(limits: Limit[], path: string, problems: Problem[]): void {
  const counters = limits.map(({ counts, per, scope }) => `${counts}/${per}/${scope}`);
  checkUnique(counters, path, problems);
  for (const [index, limit] of limits.entries()) {
    if (limit.counts !== 'deeds') continue;
    const where = `${path}[${index}]`;
    if (limit.per === 'deed') add(problems, where, '一次就是一次', 'one deed is one deed');
    if (limit.whenReached === 'reduce') {
      add(problems, `${where}.whenReached`, '次数不能减半次', 'a deed cannot be reduced');
    }
  }
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

function checkDates(
  dated: { inForceFrom?: string; inForceUntil?: string },
  path: string,
  problems: Problem[],
): void {
  const { inForceFrom, inForceUntil } = dated;
  if (inForceFrom === undefined || inForceUntil === undefined) return;
  if (inForceFrom <= inForceUntil) return;
  const where = path === '' ? 'inForceUntil' : `${path}.inForceUntil`;
  add(problems, where, '结束早于开始', 'ends before it begins');
}

function checkUnique(keys: string[], path: string, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) add(problems, path, `写了两次：${key}`, `${key} appears twice`);
    seen.add(key);
  }
}

function keysOf(list: { key: string }[]): string[] {
  return list.map(({ key }) => key);
}

import { checkDates, checkLimits, checkUnique, keysOf } from './check-lists';
import { add, type Problem } from './document-shape';
import type { AccountHolder, EarningRule } from './earning-rule';
import type { PointsFormula } from './points-formula';
import type { Rulebook } from './rulebook';

/** What the fields of one rule mean together. */
export function checkRule(
  rulebook: Rulebook,
  rule: EarningRule,
  path: string,
  problems: Problem[],
): void {
  checkDates(rule, path, problems);
  checkLimits(rule.limits, `${path}.limits`, problems);
  if (!keysOf(rulebook.categories).includes(rule.category)) {
    add(problems, `${path}.category`, '没有这个类别', 'is not a category of this rulebook');
  }
  checkHolder(rule.holder, `${path}.holder`, problems);
  checkFormula(rule.points, `${path}.points`, problems);
  for (const [index, variant] of (rule.variants ?? []).entries()) {
    const where = `${path}.variants[${index}]`;
    checkFormula(variant.points, `${where}.points`, problems);
    const { startsFrom, startsBefore, weekdays, holidays } = variant;
    if ([startsFrom, startsBefore, weekdays, holidays].every((each) => each === undefined)) {
      add(problems, where, '要写明什么时候按这个算', 'must say when it holds');
    }
    if (startsFrom !== undefined && startsFrom === startsBefore) {
      add(problems, `${where}.startsBefore`, '从和到是同一时刻', 'is the same as its beginning');
    }
  }
  checkDeed(rulebook, rule, path, problems);
  if (Array.isArray(rule.multipliers)) {
    const known = keysOf(rulebook.multipliers?.list ?? []);
    for (const key of rule.multipliers.filter((each) => !known.includes(each))) {
      add(problems, `${path}.multipliers`, `没有这个加倍：${key}`, `no multiplier ${key}`);
    }
  }
}

/** A document may name such holders, so that real programmes can be written down and read. */
export function checkHolder(
  holder: AccountHolder | undefined,
  path: string,
  problems: Problem[],
): void {
  if (holder !== 'neighbour_group' && holder !== 'organization') return;
  add(
    problems,
    path,
    '程序只有个人和家庭的账户，请从这两样里选',
    'accounts are kept for residents and households only',
  );
}

function checkFormula(formula: PointsFormula, path: string, problems: Problem[]): void {
  const once = formula.parts
    .map(({ kind }) => kind)
    .filter((kind) => ['chosen', 'by_grade', 'by_level'].includes(kind));
  checkUnique(once, `${path}.parts`, problems);
  for (const [index, part] of formula.parts.entries()) {
    const where = `${path}.parts[${index}]`;
    if (part.kind === 'by_grade') checkUnique(keysOf(part.grades), `${where}.grades`, problems);
    if (part.kind === 'by_level') checkUnique(keysOf(part.levels), `${where}.levels`, problems);
    if (part.kind !== 'chosen') continue;
    if (part.min > part.max) add(problems, where, '最低不能高于最高', 'min is above max');
    else if ((part.max - part.min) % part.step !== 0) {
      add(problems, `${where}.step`, '按这个档到不了最高分', 'the step does not reach max');
    }
  }
}

/** Which deeds are decided when, and what else the rulebook must say about them. */
function checkDeed(
  { analogy }: Rulebook,
  rule: EarningRule,
  path: string,
  problems: Problem[],
): void {
  const formulas = [rule.points, ...(rule.variants ?? []).map(({ points }) => points)];
  const kinds = new Set(formulas.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  const isReviewed = rule.awardOn === 'review';
  if (isReviewed && rule.deed === 'session') {
    add(problems, `${path}.awardOn`, '场次要写签到或签退时记分', 'a session awards at the scan');
  }
  if (!isReviewed && kinds.has('chosen')) {
    add(problems, `${path}.awardOn`, '由人评定的分要在审核时记', 'chosen points need a review');
  }
  if (!isReviewed && (kinds.has('by_grade') || kinds.has('by_level'))) {
    const en = 'grades and levels need a review';
    add(problems, `${path}.awardOn`, '等次和级别要在审核时定', en);
  }
  if ((rule.deed === 'referral') !== (rule.referral !== undefined)) {
    const en = 'terms of bringing a neighbour and that kind of deed go together';
    add(problems, `${path}.referral`, '介绍新邻居的规则要写明条件，别的规则不写', en);
  }
  if (rule.deed === 'analogy' && !analogy) {
    const en = 'the rulebook must say who decides by analogy';
    add(problems, `${path}.deed`, '手册要先写明比照办理由谁定', en);
  }
}

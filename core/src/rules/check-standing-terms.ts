import { isDate } from '../calendar/date-arithmetic';
import { checkUnique, keysOf } from './check-lists';
import { checkHolder } from './check-rule';
import { add, type Problem } from './document-shape';
import type { RedemptionWindow } from './redemption-terms';
import type { Rulebook } from './rulebook';

/** What the terms beside the earning rules mean together. */
export function checkStandingTerms(rulebook: Rulebook, problems: Problem[]): void {
  const { account, expiry, redemption } = rulebook;
  checkHolder(account.holder, 'account.holder', problems);
  if (expiry.kind === 'reset_to_base') {
    if (!account.base) {
      add(problems, 'account.base', '每年回到底分，就要写明底分', 'a reset to base needs a base');
    }
    if (!isDate(`2024-${expiry.monthDay}`)) {
      add(problems, 'expiry.monthDay', '没有这一天', 'is no day of any year');
    }
  }
  for (const [index, window] of redemption.windows.entries()) {
    if (!endsEarly(window)) continue;
    add(problems, `redemption.windows[${index}]`, '结束早于开始', 'ends before it begins');
  }
  if (redemption.oncePerWindow && redemption.windows.length === 0) {
    const en = 'once per window needs a window';
    add(problems, 'redemption.windows', '每个兑换期只能换一次，就要写明兑换期', en);
  }
  checkUnique(
    (rulebook.issueCaps ?? []).map(({ per, category }) => `${category ?? '全部'}/${per}`),
    'issueCaps',
    problems,
  );
  checkUnique(keysOf(rulebook.deductions ?? []), 'deductions', problems);
  checkUnique(keysOf(rulebook.inspections ?? []), 'inspections', problems);
  checkUnique(keysOf(rulebook.levels ?? []), 'levels', problems);
  checkInspections(rulebook, problems);
  checkStars(rulebook, problems);
}

function endsEarly(window: RedemptionWindow): boolean {
  if (window.kind === 'month_days') return window.untilDay < window.fromDay;
  return window.kind === 'dates' && window.until < window.from;
}

function checkInspections({ inspections = [], rules }: Rulebook, problems: Problem[]): void {
  for (const [index, { ruleKey }] of inspections.entries()) {
    const rule = rules.find(({ key }) => key === ruleKey);
    if (!rule || rule.deed === 'inspection') continue;
    const en = 'must name a rule for inspections';
    add(problems, `inspections[${index}].ruleKey`, '要选一条“检查评分”的规则', en);
  }
}

/** Stars go up one by one, or nobody could say which one stands above which. */
function checkStars({ starSchemes = [] }: Rulebook, problems: Problem[]): void {
  checkUnique(keysOf(starSchemes), 'starSchemes', problems);
  for (const [index, { stars }] of starSchemes.entries()) {
    if (stars.every(({ star }, at) => star === at + 1)) continue;
    const path = `starSchemes[${index}].stars`;
    add(problems, path, '星级要从一星起，一星一星写', 'must go 1, 2, 3 without a gap');
  }
}

import type { readMyCheckIns as operation } from '@linli/contract/check-in';
import type { OutputOf } from '@linli/contract/operation';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import { activeWeeks, WEEKS_LOOKED_BACK } from '@linli/core/check-in/active-weeks';
import { checkInWindows } from '@linli/core/check-in/check-in-windows';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { plainPoints } from '@linli/core/rules/plain-points';
import { streakLength } from '@linli/core/rules/streak-length';
import type { OperationContext } from '../platform/operation-context';
import { actingResident } from '../residents/acting-resident';
import { checkInRule } from './check-in-rule';
import { listCheckIns } from './check-ins.queries';
import { rowTerms } from './row-terms';

/** What lies ahead and what was reached; what was missed is nowhere in it. */
export async function readMyCheckIns(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { today, offered } = await checkInRule(context);
  const checkIns = await listCheckIns(context.tx, actingResident(context));
  const days = checkIns.filter(({ undone }) => !undone).map(({ day }) => day);
  const isTaken = checkIns.some(({ day }) => day === today);
  const row = rowTerms(offered?.rule ?? {});
  // With today, whether it is in the row yet or not.
  const length = streakLength(row, days, today, checkIns[0]?.day ?? today);
  const from = addMonths(periodStart(today, 'month'), -1);
  return {
    terms: offered ? termsOf(offered.rule) : null,
    today,
    checkedInToday: isTaken,
    rowDays: days.includes(today) ? length : length - 1,
    windows: checkInWindows(days, today, length, row.every),
    activeWeeks: activeWeeks(days, today),
    weeksLookedBack: WEEKS_LOOKED_BACK,
    days: days.filter((day) => day >= from),
  };
}

function termsOf(rule: EarningRule) {
  const { streak } = rule;
  return {
    points: plainPoints(rule),
    row: streak
      ? {
          every: streak.every,
          of: streak.of,
          points: streak.points,
          forgiven: streak.freezes.max,
          forgivenPer: streak.freezes.per,
        }
      : null,
  };
}

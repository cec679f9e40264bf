import { addDays, addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { listLivingPlots, type PlotRow } from './plots.queries';
import { todayOf } from './today-of';

/**
 * The job that reminds who looks after a place and has sent nothing this month: once a month, as
 * many days before its end as the rule says. A reminder, never a reproach.
 */
export async function remindPlots(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
): Promise<number> {
  const { tx, now } = context;
  const today = await todayOf(context);
  const month = periodStart(today, 'month');
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  if (!rulebook) return 0;
  const due = (await listLivingPlots(tx, month, null)).filter(
    (plot) => plot.monthState === null && isTimeToRemind(rulebook.document, plot, today),
  );
  await notifyResidents(
    context,
    due.map((plot) => ({
      residentId: plot.residentId,
      kind: 'plot_reminder',
      key: `plot:${plot.id}:${month}`,
      title: { zh: '这个月还没有报认领的地方', en: 'This month’s photo of your place' },
      body: {
        zh: `${plot.place}这个月照看过了的话，拍张照片报上来，就记这个月的分。`,
        en: `If you looked after ${plot.place} this month, send a photo and it counts.`,
      },
      link: `/claims/new?plot=${plot.id}`,
    })),
  );
  return due.length;
}

/** Who took a place on within the last days of a month has until the next one. */
function isTimeToRemind(rulebook: Rulebook, plot: PlotRow, today: string): boolean {
  const rule = rulebook.rules.find(({ key }) => key === plot.ruleKey);
  if (!rule?.adoption || rule.stopped) return false;
  const next = addMonths(periodStart(today, 'month'), 1);
  const from = addDays(next, -rule.adoption.remindDaysBefore);
  return today >= from && plot.since < from;
}

import { calendarDay } from '@linli/core/calendar/calendar-day';
import { dayInWords } from '@linli/core/calendar/day-in-words';
import type { WaitingThing } from './describe-todos';
import type { OversightFigures } from './oversight-figures.queries';

/** What one person may not settle alone, and what was noticed: the latter is an auditor's only. */
export function describeOversightTodos(
  { differing, approvals, firstLapsesAt, reviews, deniedReviews }: OversightFigures,
  about: { readonly seesReviews: boolean; readonly timeZone: string },
): WaitingThing[] {
  const day = firstLapsesAt === null ? '' : calendarDay(firstLapsesAt, about.timeZone);
  const lapses = dayInWords(day);
  return [
    {
      kind: 'log_differs',
      count: differing,
      detail: {
        zh: '昨夜核对时和公示账本对不上，请运维和审计一起查',
        en: 'Not what the public log says, by the last comparison; look into it with the operator',
      },
      link: '/log',
    },
    {
      kind: 'approvals_waiting',
      count: approvals,
      detail: {
        zh: `三天没人定就作废，最早一笔到 ${lapses.zh}`,
        en: `Void after three days undecided; the first on ${lapses.en}`,
      },
      link: '/approvals',
    },
    {
      kind: 'reviews_open',
      count: about.seesReviews ? reviews : 0,
      detail:
        deniedReviews > 0
          ? {
              zh: `其中 ${deniedReviews} 件是居民说自己没有参加`,
              en: `In ${deniedReviews} of them a resident says they were not there`,
            }
          : {
              zh: '看一眼是不是对的，看之前不影响谁的积分',
              en: 'See whether it is right; nobody’s points change before that',
            },
      link: '/reviews',
    },
  ];
}

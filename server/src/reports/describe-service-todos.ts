import { dayInWords } from '@linli/core/calendar/day-in-words';
import type { WaitingThing } from './describe-todos';
import type { ServiceFigures } from './service-figures.queries';

/** What the clocks of service records ask of the committee. */
export function describeServiceTodos(figures: ServiceFigures): WaitingThing[] {
  return [
    {
      kind: 'service_overdue',
      count: figures.overdueSessions,
      detail: {
        zh: `过了期限还没有确认或评价，最早一场该在 ${dayInChinese(figures.oldestDueOn)}前办好`,
        en: `Neither signed nor evaluated in time, the oldest due ${figures.oldestDueOn ?? ''}`,
      },
      link: '/service',
    },
    {
      kind: 'service_corrections',
      count: figures.openCorrections,
      detail: {
        zh: `居民提了更正，最早一件要在 ${dayInChinese(figures.correctionDueOn)}前答复`,
        en: `Residents asked for a correction, the first is due ${figures.correctionDueOn ?? ''}`,
      },
      link: '/service/corrections',
    },
    {
      kind: 'late_entries',
      count: figures.lateEntries,
      detail: { zh: '补录等第二个人确认', en: 'Late entries wait for a second person' },
      link: '/service/late',
    },
    {
      kind: 'qualifications_ending',
      count: figures.qualificationsEnding,
      detail: {
        zh: '资质快到期或已过期，到期后这些人不能参加要资质的活动',
        en: 'Qualifications end soon or have ended; their holders are turned away after that',
      },
      link: '/safety/qualifications',
    },
  ];
}

/** 11 月 20 日 */
function dayInChinese(day: string | null): string {
  return day === null ? '' : ` ${dayInWords(day).zh}`;
}

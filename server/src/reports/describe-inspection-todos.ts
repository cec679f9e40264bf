import { dayInWords } from '@linli/core/calendar/day-in-words';
import type { InspectionDay } from '../inspections/list-inspection-days';
import type { WaitingThing } from './describe-todos';

/** Inspections whose day has come and that nobody has handed in; the oldest is named. */
export function describeInspectionTodos(days: readonly InspectionDay[]): WaitingThing[] {
  const open = days.filter(({ state }) => state === 'due' || state === 'overdue');
  const oldest = open.at(-1);
  if (!oldest) return [];
  const { scheme, day, state } = oldest;
  const date = dayInWords(day);
  const isLate = state === 'overdue';
  return [
    {
      kind: 'inspections_due',
      count: open.length,
      isOverdue: isLate,
      detail: {
        zh: isLate ? `${scheme.name.zh}：${date.zh}的还没有评完` : `${scheme.name.zh}：今天评`,
        en: isLate
          ? `${scheme.name.en}: that of ${date.en} is not done`
          : `${scheme.name.en}: today`,
      },
      link: open.length === 1 ? `/inspections/${scheme.key}/${day}` : '/inspections',
    },
  ];
}

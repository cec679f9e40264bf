import type { InspectionDay } from '../inspections/list-inspection-days';
import type { WaitingThing } from './describe-todos';

/** Inspections whose day has come and that nobody has handed in; the oldest is named. */
export function describeInspectionTodos(days: readonly InspectionDay[]): WaitingThing[] {
  const open = days.filter(({ state }) => state === 'due' || state === 'overdue');
  const oldest = open.at(-1);
  if (!oldest) return [];
  const { scheme, day, state } = oldest;
  const date = `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`;
  const isLate = state === 'overdue';
  return [
    {
      kind: 'inspections_due',
      count: open.length,
      isOverdue: isLate,
      detail: {
        zh: isLate ? `${scheme.name.zh}：${date}的还没有评完` : `${scheme.name.zh}：今天评`,
        en: isLate ? `${scheme.name.en}: that of ${day} is not done` : `${scheme.name.en}: today`,
      },
      link: open.length === 1 ? `/inspections/${scheme.key}/${day}` : '/inspections',
    },
  ];
}

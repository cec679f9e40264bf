import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { inspectionDays } from '@linli/core/rules/inspection-days';
import type { InspectionScheme } from '@linli/core/rules/standing-terms';
import { noonOf } from '../bulk-awards/noon-of';
import { findRulebooksInForce } from '../governance/find-rulebooks-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { gradableSchemes } from './gradable-schemes';
import { type DayFigures, listDayFigures } from './inspections.queries';

export interface InspectionDay {
  readonly scheme: InspectionScheme;
  readonly day: string;
  readonly state: 'overdue' | 'due' | 'waiting' | 'done' | 'ahead';
  readonly figures: DayFigures;
}

/** What is longer ago than half a year is history and reminds nobody. */
const DAYS_BACK = 183;
const DAYS_AHEAD = 366;
const NOTHING: DayFigures = { open: 0, waiting: 0, confirmed: 0 };

/** The days of the schemes in force that have come, the latest first, then the next one of each. */
export async function listInspectionDays(
  context: Pick<OperationContext, 'tx' | 'now'>,
): Promise<{ readonly today: string; readonly days: InspectionDay[] }> {
  const { tx, now } = context;
  const timeZone = await communityTimeZone(tx);
  const nowIso = now.toISOString();
  const today = calendarDay(nowIso, timeZone);
  const current = (await findRulebooksInForce(tx, [nowIso])).get(nowIso);
  const wanted = (current?.document.inspections ?? []).flatMap((scheme) => {
    const past = inspectionDays(scheme, addDays(today, -DAYS_BACK), today);
    const next = inspectionDays(scheme, addDays(today, 1), addDays(today, DAYS_AHEAD)).slice(0, 1);
    return [...past, ...next].map((day) => ({ scheme, day }));
  });
  const noons = new Map(wanted.map(({ day }) => [day, noonOf(day, timeZone, now)]));
  const rulebooks = await findRulebooksInForce(tx, [...noons.values()]);
  const figures = await listDayFigures(tx, addDays(today, -DAYS_BACK));
  const days = wanted.flatMap(({ scheme, day }): InspectionDay[] => {
    const rulebook = rulebooks.get(noons.get(day) ?? '');
    const held = rulebook
      ? gradableSchemes(rulebook.document, day).find((one) => one.scheme.key === scheme.key)
      : undefined;
    // A day before the scheme was in force is no day of it.
    if (!held || inspectionDays(held.scheme, day, day).length === 0) return [];
    const found = figures.find((one) => one.schemeKey === scheme.key && one.day === day);
    const counted = found
      ? { open: found.open, waiting: found.waiting, confirmed: found.confirmed }
      : NOTHING;
    return [{ scheme: held.scheme, day, state: stateOf(day, today, counted), figures: counted }];
  });
  const lastAhead = (one: InspectionDay) => (one.state === 'ahead' ? 1 : 0);
  days.sort((one, other) => lastAhead(one) - lastAhead(other) || other.day.localeCompare(one.day));
  return { today, days };
}

/** Done is what counts with nothing left open; nobody says beforehand how many homes are seen. */
function stateOf(
  day: string,
  today: string,
  { open, waiting, confirmed }: DayFigures,
): InspectionDay['state'] {
  if (day > today) return 'ahead';
  if (open === 0 && waiting > 0) return 'waiting';
  if (open === 0 && confirmed > 0) return 'done';
  return day < today ? 'overdue' : 'due';
}

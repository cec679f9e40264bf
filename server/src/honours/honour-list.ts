import { startOfDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import type { Transaction } from '../platform/database';
import { type HonouredRow, listHonoured, listMainDeeds } from './honours.queries';

/** Children under this age are never named, whatever was agreed to. */
const NAMED_FROM_YEARS = 14;

export interface Honoured extends HonouredRow {
  /** The consent names nickname and points, and says that the building is not shown. */
  readonly buildingName: null;
  readonly mainDeed: { readonly zh: string; readonly en: string; readonly times: number };
}

/**
 * The month's list with what each did most often. Until somebody stands on the new month's list
 * the finished month stays up: an empty board thanks nobody.
 */
export async function honourList(
  tx: Transaction,
  communityId: string,
  today: string,
  timeZone: string,
): Promise<{ month: string; top: Honoured[] }> {
  const month = periodStart(today, 'month');
  const current = await listOf(tx, communityId, month, today, timeZone);
  if (current.length > 0) return { month: month.slice(0, 7), top: current };
  const before = addMonths(month, -1);
  const finished = await listOf(tx, communityId, before, today, timeZone);
  if (finished.length === 0) return { month: month.slice(0, 7), top: [] };
  return { month: before.slice(0, 7), top: finished };
}

/** Born on or before this day: old enough to be named. */
export function bornUntil(today: string): string {
  return addMonths(today, -12 * NAMED_FROM_YEARS);
}

async function listOf(
  tx: Transaction,
  communityId: string,
  month: string,
  today: string,
  timeZone: string,
): Promise<Honoured[]> {
  const rows = await listHonoured(tx, communityId, month, bornUntil(today));
  if (rows.length === 0) return [];
  const residentIds = rows.map((row) => row.residentId);
  const from = startOfDay(month, timeZone);
  const until = startOfDay(addMonths(month, 1), timeZone);
  const deeds = await listMainDeeds(tx, communityId, residentIds, from, until);
  const deedOf = new Map(deeds.map((deed) => [deed.residentId, deed]));
  return rows.map((row) => {
    const deed = deedOf.get(row.residentId);
    const title = deed?.title ?? { zh: '为邻居出力', en: 'Helping neighbours' };
    return { ...row, buildingName: null, mainDeed: { ...title, times: deed?.times ?? row.deeds } };
  });
}

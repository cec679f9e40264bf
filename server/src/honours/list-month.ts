import { startOfDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import type { Transaction } from '../platform/database';
import { bornUntil } from './born-until';
import {
  findMonth,
  type HonouredRow,
  listMainDeeds,
  type MonthRow,
  type MonthTotals,
} from './honours.queries';

const LIST_LENGTH = 10;
const LOOKED_THROUGH = 200;

export interface Honoured extends HonouredRow {
  /** The consent names nickname and points, and says that the building is not shown. */
  readonly buildingName: null;
  readonly mainDeed: { readonly zh: string; readonly en: string; readonly times: number };
}

export interface MonthList {
  readonly top: Honoured[];
  readonly totals: MonthTotals;
}

/** One month's totals, and its list with what each did most often. */
export async function listMonth(
  tx: Transaction,
  communityId: string,
  { month, today, timeZone }: { month: string; today: string; timeZone: string },
): Promise<MonthList> {
  const { honoured, ...totals } = await readMonth(tx, communityId, month, today);
  if (honoured.length === 0) return { top: [], totals };
  return { top: await withDeeds(tx, communityId, honoured, month, timeZone), totals };
}

/** Where few agreed to be shown, the whole month is searched. */
async function readMonth(
  tx: Transaction,
  communityId: string,
  month: string,
  today: string,
): Promise<MonthRow> {
  const found = await findMonth(tx, communityId, month, bornUntil(today), LOOKED_THROUGH);
  if (found.honoured.length >= LIST_LENGTH || found.people <= LOOKED_THROUGH) return found;
  return findMonth(tx, communityId, month, bornUntil(today), found.people);
}

async function withDeeds(
  tx: Transaction,
  communityId: string,
  rows: readonly HonouredRow[],
  month: string,
  timeZone: string,
): Promise<Honoured[]> {
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

import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays, addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import { SALT_BYTES, sealBoardLine } from '@linli/core/transparency/board-seal';
import type { Json } from '@linli/core/transparency/canonical-json';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { recordLeaf } from '../transparency/record-leaf';
import { insertFrozenBoard, insertFrozenLines, isMonthFrozen } from './frozen-boards.queries';
import { type Honoured, listMonth } from './list-month';

/** For what is settled late: scans from phones without a network, a session closed the next day. */
const GRACE_DAYS = 2;

/**
 * The job that freezes the finished month's board once, and puts its seal into the public log in
 * the same transaction. What is corrected later no longer changes it. Gives how many it froze.
 */
export async function freezeBoard(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'secrets' | 'communityId'>,
): Promise<number> {
  const { tx, now, ids, communityId } = context;
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const thisMonth = periodStart(today, 'month');
  const firstDay = addMonths(thisMonth, -1);
  if (today < addDays(thisMonth, GRACE_DAYS) || (await isMonthFrozen(tx, firstDay))) return 0;
  const { top, totals } = await listMonth(tx, communityId, { month: firstDay, today, timeZone });
  if (totals.people === 0) return 0;
  const recordId = ids.next();
  const month = firstDay.slice(0, 7);
  if ((await insertFrozenBoard(tx, { month, ...totals, recordId }, now)) === 0) return 0;
  const lines = top.map((honoured, index) => sealed(context, honoured, index + 1));
  await insertFrozenLines(tx, firstDay, lines);
  const shown = lines.map(({ points, deeds, seal }) => ({ points, deeds, seal }));
  const payload = { v: 1, community: communityId, month, ...totals, lines: shown };
  await recordLeaf(tx, { kind: 'board', id: recordId, payload: payload as unknown as Json }, now);
  return 1;
}

function sealed(
  { secrets }: Pick<OperationContext, 'secrets'>,
  { residentId, nickname, points, deeds, mainDeed }: Honoured,
  place: number,
) {
  const line = { place, nickname, points, deeds, mainDeed };
  const salt = Buffer.from(secrets.random(SALT_BYTES));
  return { ...line, residentId, salt, seal: sealBoardLine(line, salt) };
}

import type { readStatement as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { maskName } from '@linli/core/people/mask-name';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findHolder, listLots } from './accounts.queries';
import { describeRecorder } from './describe-recorder';
import {
  findStatementHolder,
  findStatementSums,
  listStatementEntries,
  type MonthSpan,
} from './statement.queries';

/** One sheet of paper: sums are of the whole month, lines are as many as fit. */
const LINES_MAX = 22;
const EXPIRIES_SHOWN = 3;

/**
 * 积分月报 for whoever has no screen to look at. It goes by the day things were recorded, so that
 * opening, plus, minus and closing always add up; late entries stand in the month they came in.
 */
export async function readStatement(
  context: OperationContext,
  { params, query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const resident = await findStatementHolder(tx, params.residentId);
  if (!resident) throw refuse('request/not_found');
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const month = query.month ?? today.slice(0, 7);
  if (month > today.slice(0, 7)) {
    throw refuse('request/invalid', { fields: [{ field: 'query.month', problem: 'future' }] });
  }
  const held = await findHolder(tx, params.residentId, now);
  const byHousehold = held?.holder === 'household' ? resident.householdId : null;
  const accountId = byHousehold ?? params.residentId;
  const span = spanOf(month, timeZone);
  const { opening, plus, minus, count } = await findStatementSums(tx, accountId, span);
  const entries = await listStatementEntries(tx, accountId, span, LINES_MAX);
  const lots = await listLots(tx, accountId, today);
  return {
    month,
    maskedName: maskName(resident.name),
    buildingName: resident.buildingName,
    holder: byHousehold === null ? 'resident' : 'household',
    opening,
    plus,
    minus,
    closing: opening + plus + minus,
    entries: entries.map(({ actorName, actorRole, proxyRelation, ...entry }) => ({
      ...entry,
      recordedByName: describeRecorder(
        { actorName, actorRole, proxyRelation },
        held?.language ?? 'zh',
      ),
    })),
    moreEntries: count - entries.length,
    expiring: lots.filter(({ expiresOn }) => expiresOn !== 'infinity').slice(0, EXPIRIES_SHOWN),
  };
}

function spanOf(month: string, timeZone: string): MonthSpan {
  const first = `${month}-01`;
  return { from: startOfDay(first, timeZone), before: startOfDay(addMonths(first, 1), timeZone) };
}

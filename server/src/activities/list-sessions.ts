import type { listSessions as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { askingResident } from './asking-resident';
import { describeSession } from './describe-session';
import { listSessionRows } from './sessions.queries';

const DAYS_SHOWN = 60;
const SESSIONS_SHOWN = 300;

/** From today on unless days are named; days are those of the community's calendar. */
export async function listSessions(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, actor, now } = context;
  const { from, to, activityId, only } = input.query;
  if (only && actor.kind !== 'person') throw refuse('access/not_signed_in');
  const timeZone = await communityTimeZone(tx);
  const firstDay = from ?? calendarDay(now.toISOString(), timeZone);
  const lastDay = to ?? addDays(firstDay, DAYS_SHOWN);
  const residentId = askingResident(actor);
  if (only === 'mine' && residentId === null) return { sessions: [] };
  const filter = {
    sessionId: null,
    activityId: activityId ?? null,
    from: startOfDay(firstDay, timeZone),
    until: startOfDay(addDays(lastDay, 1), timeZone),
    signedUpBy: only === 'mine' ? residentId : null,
    organizedBy: only === 'organizing' && actor.kind === 'person' ? actor.personId : null,
  };
  const rows = await listSessionRows(tx, filter, residentId, SESSIONS_SHOWN);
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  return { sessions: rows.map((row) => describeSession(row, rulebook?.document, actor)) };
}

import type { downloadCalendar as operation } from '@linli/contract/activities';
import type { InputOf } from '@linli/contract/operation';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { communityTimeZone } from '../platform/community-time-zone';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSessionRow, listSessionRows, type SessionRow } from './sessions.queries';

const DAYS_BACK = 1;
const DAYS_AHEAD = 180;
const SESSIONS_MAX = 300;

/**
 * Sessions for the calendar of a phone. The UID of a session never changes, so reading the file
 * again changes the entry instead of doubling it, and a cancelled session is shown as such. Times
 * are in UTC, which every calendar reads alike; the community's zone is named beside them.
 */
export async function downloadCalendar(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const sessions = await findSessions(context, input.query.sessionId);
  const calendar = ical({
    name: '社区活动',
    prodId: { company: 'linli', product: 'sessions', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    x: { 'X-WR-TIMEZONE': await communityTimeZone(context.tx) },
  });
  for (const session of sessions) {
    calendar.createEvent({
      id: `${session.id}@linli`,
      stamp: context.now,
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      summary: session.title,
      description: [session.description, session.riskText].filter(Boolean).join('\n'),
      location: session.place,
      sequence: session.state === 'cancelled' ? 1 : 0,
      status: session.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return {
    fileName: 'sessions.ics',
    contentType: 'text/calendar; charset=utf-8',
    body: calendar.toString(),
  };
}

async function findSessions(
  { tx, now }: OperationContext,
  sessionId: string | undefined,
): Promise<SessionRow[]> {
  if (sessionId !== undefined) {
    const session = await findSessionRow(tx, sessionId, null);
    if (!session) throw refuse('request/not_found');
    return [session];
  }
  const filter = {
    sessionId: null,
    activityId: null,
    from: new Date(now.getTime() - DAYS_BACK * DAY_MS).toISOString(),
    until: new Date(now.getTime() + DAYS_AHEAD * DAY_MS).toISOString(),
    signedUpBy: null,
    organizedBy: null,
  };
  return listSessionRows(tx, filter, null, SESSIONS_MAX);
}

const DAY_MS = 86_400_000;

import { addDays, dayOfWeek } from '@linli/core/calendar/date-arithmetic';
import { planActivity } from '../activities/plan-activity';
import { planSeries } from '../activities/plan-series';
import { signUp } from '../activities/sign-up';
import { checkInResident } from '../attendance/check-in-resident';
import { checkOutResident } from '../attendance/check-out-resident';
import { closeEndedSessions } from '../attendance/close-ended-sessions';
import { closeSession } from '../attendance/close-session';
import type { DemoActivity } from './demo-data';
import { DEMO_TIME_ZONE, type DemoStage } from './demo-stage';
import type { SeededRandom } from './seeded-random';
import type { Timeline } from './timeline';

/** How far the story goes back, and how far the calendar is filled. */
export const STORY_DAYS = 70;
const AHEAD_DAYS = 14;
const MINUTE_MS = 60_000;

export interface PlannedSession {
  readonly id: string;
  readonly activity: DemoActivity;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Who may come to a session: the featured resident has a story of her own. */
export type MayCome = (name: string, session: PlannedSession) => boolean;

/** Plans every activity with its whole series. */
export async function planSessions(stage: DemoStage, at: Date): Promise<PlannedSession[]> {
  const planned: PlannedSession[] = [];
  for (const activity of stage.community.activities) {
    const sinceDaysAgo = activity.sinceDaysAgo ?? STORY_DAYS;
    let first = addDays(stage.today, -sinceDaysAgo);
    while (!activity.weekdays.includes(dayOfWeek(first))) first = addDays(first, 1);
    const daysAgo = Math.round((Date.parse(stage.today) - Date.parse(first)) / 86_400_000);
    const body = {
      requestId: stage.requestId(),
      title: activity.title,
      description: activity.description,
      category: activity.category,
      ruleKey: activity.ruleKey,
      place: activity.place,
      capacity: activity.capacity,
      riskLevel: activity.riskText ? ('some' as const) : ('none' as const),
      riskText: activity.riskText ?? '',
      firstStartsAt: stage.at(daysAgo, activity.startsAt).toISOString(),
      durationMinutes: activity.minutes,
      organizerResidentId: stage.resident(activity.organizer).residentId,
      repeat: { weekdays: [...activity.weekdays], until: addDays(stage.today, AHEAD_DAYS) },
    };
    const input = { params: stage.params, query: {}, body };
    const { sessionIds } = await planActivity(stage.as(stage.chair, at), input);
    planSeries(body, DEMO_TIME_ZONE).forEach(({ startsAt, endsAt }, index) => {
      const id = sessionIds[index];
      if (id)
        planned.push({ id, activity, startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
    });
  }
  return planned;
}

/** Who came to the sessions that have been, and who has a place in those that come. */
export function tellSessions(
  stage: DemoStage,
  timeline: Timeline,
  random: SeededRandom,
  sessions: readonly PlannedSession[],
  mayCome: MayCome,
): void {
  for (const session of sessions) {
    const allDay = session.activity.minutes > 720;
    const names = stage.community.people
      .filter((person) => random.next() < likelihood(person.does, session.activity))
      .map((person) => person.name)
      .filter((name) => name !== session.activity.organizer && mayCome(name, session));
    if (allDay) tellWatch(stage, timeline, session, names);
    else tellSession(stage, timeline, session, names);
  }
}

function likelihood(does: Readonly<Record<string, number>> = {}, activity: DemoActivity): number {
  return does[activity.key] ?? (activity.key === 'watch' ? (does.patrol ?? 0) * 0.4 : 0);
}

function tellSession(
  stage: DemoStage,
  timeline: Timeline,
  session: PlannedSession,
  names: readonly string[],
): void {
  const { startsAt, endsAt } = session;
  const signUpAt = new Date(
    Math.min(startsAt.getTime() - 26 * 60 * MINUTE_MS, stage.now.getTime()),
  );
  if (startsAt.getTime() - stage.now.getTime() < 8 * 24 * 60 * MINUTE_MS) {
    timeline.add(signUpAt, (at) => signUpAll(stage, session, names.slice(0, 9), at));
  }
  timeline.add(new Date(startsAt.getTime() - 4 * MINUTE_MS), (at) =>
    checkIn(stage, session, names, at),
  );
  timeline.add(endsAt, (at) => {
    const params = { ...stage.params, sessionId: session.id };
    const body = { requestId: stage.requestId() };
    return closeSession(stage.as(session.activity.organizer, at), { params, query: {}, body });
  });
}

/**
 * A session that lasts all day: people come one by one, stay two hours and leave; two of the day
 * before forget to sign out, and one scan of then arrived late from a phone without network.
 */
function tellWatch(
  stage: DemoStage,
  timeline: Timeline,
  session: PlannedSession,
  names: readonly string[],
): void {
  const over = session.endsAt <= stage.now;
  const openMs = Math.min(stage.now.getTime(), session.endsAt.getTime() - 150 * MINUTE_MS);
  const gapMs = Math.min(
    45 * MINUTE_MS,
    (openMs - session.startsAt.getTime()) / (names.length + 1),
  );
  names.forEach((name, index) => {
    const arrives = new Date(openMs - Math.round((names.length - index) * gapMs));
    const late = over && index === 1;
    timeline.add(late ? new Date(arrives.getTime() + 100 * MINUTE_MS) : arrives, (at) =>
      checkIn(stage, session, [name], at, late ? arrives : undefined),
    );
    const leaves = new Date(arrives.getTime() + 125 * MINUTE_MS);
    if (over && index > 1) timeline.add(leaves, (at) => checkOut(stage, session, name, at));
  });
  timeline.add(new Date(session.endsAt.getTime() + 35 * MINUTE_MS), (at) =>
    closeEndedSessions(stage.as(null, at)),
  );
}

/** Only sessions of people who act: refusals, such as a scan of one's own family, are let be. */
export async function checkIn(
  stage: DemoStage,
  session: PlannedSession,
  names: readonly string[],
  at: Date,
  scannedOfflineAt?: Date,
): Promise<void> {
  if (names.length === 0) return;
  const { organizer } = session.activity;
  const actor = stage.actor(organizer);
  const items = names.map((name) => {
    const requestId = stage.requestId();
    const body = {
      requestId,
      residentId: stage.resident(name).residentId,
      way: 'camera' as const,
      scannedAt: (scannedOfflineAt ?? at).toISOString(),
      offline: scannedOfflineAt !== undefined,
    };
    const params = { ...stage.params, sessionId: session.id };
    return { actor, requestId, input: { params, query: {}, body } };
  });
  await checkInResident(stage.as(organizer, at), items);
}

export function checkOut(
  stage: DemoStage,
  session: PlannedSession,
  name: string,
  at: Date,
): Promise<unknown> {
  const body = {
    requestId: stage.requestId(),
    residentId: stage.resident(name).residentId,
    way: 'camera' as const,
    scannedAt: at.toISOString(),
    offline: false,
  };
  const params = { ...stage.params, sessionId: session.id };
  return checkOutResident(stage.as(session.activity.organizer, at), { params, query: {}, body });
}

async function signUpAll(
  stage: DemoStage,
  session: PlannedSession,
  names: readonly string[],
  at: Date,
): Promise<void> {
  const places = session.activity.capacity ?? names.length;
  for (const name of names.slice(0, places)) {
    const params = { ...stage.params, sessionId: session.id };
    const body = { requestId: stage.requestId() };
    await signUp(stage.as(name, at), { params, query: {}, body });
  }
}

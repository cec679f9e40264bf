import { freezeRosters } from '../activities/freeze-rosters';
import { signUp } from '../activities/sign-up';
import { closeEndedSessions } from '../attendance/close-ended-sessions';
import { closeSession } from '../attendance/close-session';
import type { DemoActivity } from './demo-data';
import type { DemoStage } from './demo-stage';
import type { PlannedSession } from './plan-sessions';
import { scanIn } from './scan-in';
import { scanOut } from './scan-out';
import type { SeededRandom } from './seeded-random';
import type { Timeline } from './timeline';

const MINUTE_MS = 60_000;
/** Sign-ups are told for the weeks around today; who signed up long ago nobody asks. */
const SIGNED_UP_WITHIN_MS = 8 * 24 * 60 * MINUTE_MS;

/** Who may come to a session: the featured resident has a story of her own. */
export type MayCome = (name: string, session: PlannedSession) => boolean;

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
  if (Math.abs(startsAt.getTime() - stage.now.getTime()) < SIGNED_UP_WITHIN_MS) {
    timeline.add(signUpAt, (at) => signUpAll(stage, session, names.slice(0, 9), at));
  }
  timeline.add(new Date(startsAt.getTime() - 4 * MINUTE_MS), (at) =>
    scanIn(stage, session, names, at),
  );
  timeline.add(startsAt, (at) => freezeRosters(stage.as(null, at)));
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
      scanIn(stage, session, [name], at, late ? { offlineSince: arrives } : {}),
    );
    const leaves = new Date(arrives.getTime() + 125 * MINUTE_MS);
    if (over && index > 1) timeline.add(leaves, (at) => scanOut(stage, session, name, at));
  });
  timeline.add(new Date(session.endsAt.getTime() + 35 * MINUTE_MS), (at) =>
    closeEndedSessions(stage.as(null, at)),
  );
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
    const body = { requestId: stage.requestId(), agreedRiskText: session.activity.riskText };
    await signUp(stage.as(name, at), { params, query: {}, body });
  }
}

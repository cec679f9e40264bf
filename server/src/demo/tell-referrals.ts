import { calendarDay } from '@linli/core/calendar/calendar-day';
import { registerResident } from '../referrals/register-resident';
import { settleReferrals } from '../referrals/settle-referrals';
import { demoPhone } from './demo-data';
import { DEMO_TIME_ZONE, type DemoStage } from './demo-stage';
import { FEATURED } from './may-featured-come';
import type { PlannedSession } from './plan-sessions';
import { scanIn } from './scan-in';
import type { Timeline } from './timeline';

interface Brought {
  readonly name: string;
  readonly phone: string;
  readonly by: string;
  readonly daysAgo: number;
  /** On so many days they came since. */
  readonly times: number;
}

const brought: readonly Brought[] = [
  { name: '潘小勇', phone: '0261', by: '梁玉梅', daysAgo: 24, times: 3 },
  { name: '庄晓禾', phone: '0262', by: FEATURED, daysAgo: 6, times: 1 },
];
const TABLE = '陈志强';
const ARRIVES_MS = 8 * 60_000;
const JOB_MS = 60_000;

/** Two who came along with a neighbour: one has brought the points already, one is on the way. */
export function tellReferrals(
  stage: DemoStage,
  timeline: Timeline,
  sessions: readonly PlannedSession[],
): void {
  if (!stage.residents.has(FEATURED)) return;
  for (const { times, ...newcomer } of brought) {
    const registeredAt = stage.at(newcomer.daysAgo, '09:20');
    timeline.add(registeredAt, (at) => register(stage, newcomer, at));
    for (const session of firstOfDays(sessions, registeredAt).slice(0, times)) {
      const at = new Date(session.startsAt.getTime() + ARRIVES_MS);
      timeline.add(at, (when) => scanIn(stage, session, [newcomer.name], when));
      const soon = new Date(at.getTime() + JOB_MS);
      timeline.add(soon, (when) => settleReferrals(stage.as(null, when)));
    }
  }
}

async function register(
  stage: DemoStage,
  { name, phone, by }: Omit<Brought, 'times'>,
  at: Date,
): Promise<void> {
  const referrer = stage.community.people.find((person) => person.name === by)?.phone ?? '';
  const body = {
    requestId: stage.requestId(),
    name,
    phone: demoPhone(phone),
    referrerPhone: demoPhone(referrer),
  };
  const { id } = await registerResident(stage.as(TABLE, at), {
    params: stage.params,
    query: {},
    body,
  });
  // They are scanned and do nothing else in the story: who they are as a person is not asked.
  stage.residents.set(name, { residentId: id, personId: id, householdId: null, roles: [] });
}

/** One session a day of those anybody may join. */
function firstOfDays(sessions: readonly PlannedSession[], after: Date): PlannedSession[] {
  const days = new Set<string>();
  return sessions
    .filter(({ activity, startsAt }) => activity.key === 'patrol' && startsAt > after)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .filter(({ startsAt }) => {
      const day = calendarDay(startsAt.toISOString(), DEMO_TIME_ZONE);
      return days.size < days.add(day).size;
    });
}

import { useScanDeeds } from '../queue/scan-queue';
import type { FieldSession } from '../sessions/use-session';
import { countPresence, type Presence } from './presence';
import { useRoster } from './use-roster';

export function usePresence(session: FieldSession | undefined): Presence {
  const roster = useRoster(session);
  const deeds = useScanDeeds();
  if (!session) return { arrived: 0, expected: 0 };
  if (roster.data) return countPresence(roster.data, deeds, session.id);
  const here = countPresence([], deeds, session.id).arrived;
  const arrived = Math.max(session.attendanceCount, here);
  return { arrived, expected: Math.max(session.signupCount, arrived) };
}

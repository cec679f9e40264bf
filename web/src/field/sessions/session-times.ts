interface Times {
  startsAt: string;
  endsAt: string;
  state: 'planned' | 'closed' | 'cancelled';
}

export type Phase = 'running' | 'coming' | 'over';

const minuteMs = 60_000;
const opensBeforeMs = 60 * minuteMs;
const closesAfterMs = 30 * minuteMs;

/** Running is when scans are taken: from an hour before the start to half an hour after the end. */
export function phaseOf({ startsAt, endsAt, state }: Times, at: Date): Phase {
  if (state !== 'planned' || at.getTime() > Date.parse(endsAt) + closesAfterMs) return 'over';
  return at.getTime() < Date.parse(startsAt) - opensBeforeMs ? 'coming' : 'running';
}

const order: readonly Phase[] = ['running', 'coming', 'over'];

/** Running first, the one that began last in front; then what comes, then what is over. */
export function inOrder<Session extends Times>(sessions: readonly Session[], at: Date): Session[] {
  const rank = (session: Session) => order.indexOf(phaseOf(session, at));
  const away = (session: Session) => Math.abs(Date.parse(session.startsAt) - at.getTime());
  return sessions
    .filter((session) => session.state !== 'cancelled')
    .sort((a, b) => rank(a) - rank(b) || away(a) - away(b));
}

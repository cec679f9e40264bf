import type { Session } from './use-sessions';

/** What a session is to the one who looks at it; the first that holds, in this order. */
export type SessionState =
  | 'cancelled'
  | 'left'
  | 'attending'
  | 'over'
  | 'signed_up'
  | 'running'
  | 'full'
  | 'open';

type Looked = Pick<
  Session,
  'state' | 'startsAt' | 'endsAt' | 'capacity' | 'signupCount' | 'mySignup' | 'myAttendance'
>;

export function stateOf(session: Looked, at: Date): SessionState {
  if (session.state === 'cancelled') return 'cancelled';
  if (session.myAttendance === 'checked_out') return 'left';
  const ended = session.state === 'closed' || Date.parse(session.endsAt) <= at.getTime();
  if (ended) return session.myAttendance === 'checked_in' ? 'attending' : 'over';
  if (session.myAttendance === 'checked_in') return 'attending';
  if (session.mySignup === 'signed_up') return 'signed_up';
  if (Date.parse(session.startsAt) <= at.getTime()) return 'running';
  return placesLeft(session) === 0 ? 'full' : 'open';
}

/** null: as many as come. */
export function placesLeft({ capacity, signupCount }: Looked): number | null {
  return capacity === null ? null : Math.max(0, capacity - signupCount);
}

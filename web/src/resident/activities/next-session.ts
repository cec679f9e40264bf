import { stateOf } from './session-state';
import type { Session } from './use-sessions';

/** The soonest promised session, else the soonest there still is a way into. */
export function nextSession(sessions: readonly Session[], at: Date): Session | undefined {
  const coming = sessions.filter((session) => {
    const state = stateOf(session, at);
    return state !== 'over' && state !== 'cancelled' && state !== 'left';
  });
  return (
    coming.find((session) => session.mySignup === 'signed_up') ??
    coming.find((session) => stateOf(session, at) !== 'full') ??
    coming[0]
  );
}

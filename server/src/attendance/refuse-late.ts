import { decideParticipation } from '@linli/core/participation/decide-participation';
import type { OperationContext, PersonActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { readParticipants } from '../safety/read-participants';
import { findServiceSettings } from '../service-records/find-service-settings';
import { findLateFacts, type LateFacts } from './late-entries.queries';

interface LateTimes {
  readonly sessionId: string;
  readonly residentId: string;
  readonly beganAt: string;
  readonly endedAt: string;
}

/**
 * What stands against entering somebody late, asked of the maker and again of who confirms: the
 * session was held and is over for not too long, the person belonged to the community and could
 * have been scanned, and neither hand is theirs.
 */
export async function refuseLate(
  context: Pick<OperationContext, 'tx' | 'now'>,
  entry: LateTimes,
  actor: PersonActor,
): Promise<LateFacts> {
  const { tx, now } = context;
  const facts = await findLateFacts(tx, entry);
  if (!facts) throw refuse('request/not_found');
  if (facts.residentState === 'left') throw refuse('residents/left');
  if (facts.sessionState === 'cancelled') throw refuse('activities/session_not_open');
  const { lateEntryDays } = (await findServiceSettings(tx)).terms;
  refuseMoment(facts, now, lateEntryDays);
  refuseTimes(facts, entry, now);
  refuseOwn(facts, actor);
  if (facts.attendanceId !== null) throw refuse('late_entry/attended');
  const question = { ...entry, at: entry.beganAt };
  const [asked] = await readParticipants(tx, [question], 'here');
  assert(asked, 'session and resident were found just now');
  const refusal = decideParticipation(asked.terms, asked.person);
  if (refusal) throw refuse(refusal.code, refusal.details);
  return facts;
}

function refuseMoment(facts: LateFacts, now: Date, windowDays: number): void {
  const sinceMs = now.getTime() - Date.parse(facts.endsAt);
  if (sinceMs < 0 && facts.sessionState !== 'closed') throw refuse('late_entry/session_not_over');
  if (sinceMs > windowDays * DAY_MS) throw refuse('late_entry/window_closed', { days: windowDays });
  if (facts.registeredAt > facts.endsAt) throw refuse('late_entry/not_yet_resident');
}

/** Within the plan, and within what has passed where a session was ended early. */
function refuseTimes(facts: LateFacts, { beganAt, endedAt }: LateTimes, now: Date): void {
  const [began, ended] = [Date.parse(beganAt), Date.parse(endedAt)];
  const latest = Math.min(Date.parse(facts.endsAt), now.getTime());
  if (began < Date.parse(facts.startsAt) || ended > latest || ended <= began)
    throw refuse('service/time_outside_session');
}

function refuseOwn(facts: LateFacts, actor: PersonActor): void {
  if (facts.personId === actor.personId) throw refuse('late_entry/self');
  const sameHome = facts.householdId !== null && facts.householdId === actor.householdId;
  if (sameHome || facts.signInId === actor.signInId) throw refuse('late_entry/household');
}

const DAY_MS = 86_400_000;

import type { AwardDecision } from '@linli/core/rules/award-decision';
import { openAwardDesk } from '../awards/award-desk';
import type { DecidedDeed } from '../awards/deed';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import {
  type RecordedTime,
  recordServedTime,
  type ServedTime,
} from '../service-records/record-served-time';
import { deedOf, deedsToLookUp } from './attendance-deed';
import type { Closing } from './closing';
import { concludeAttendance } from './conclude-attendance';
import { loadStanding } from './load-standing';
import { settleAround } from './settle-around';
import { type Given, Settlement } from './settlement';
import type { StandingAttendance } from './standing-attendance';

export interface DecidedClosing {
  readonly closing: Closing;
  /** The attendance as the rules were told about it now. */
  readonly concluded: StandingAttendance;
  readonly minutes: number;
  readonly service: RecordedTime;
  /** Only for rules that award at check-out. */
  readonly award: DecidedDeed | undefined;
  readonly balance: number;
}

export interface DecidedClosings {
  readonly closings: readonly DecidedClosing[];
  readonly settlement: Settlement;
  /** What came to others, or to these on top, because of these. */
  readonly later: readonly Given[];
}

/** Hours and points of ended attendances, decided together; the service record is written. */
export async function decideClosings(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids'>,
  closings: readonly Closing[],
  closedBy: string | null,
): Promise<DecidedClosings> {
  const { tx } = context;
  const standing = await loadStanding(
    tx,
    closings.map(({ attendance }) => attendance.attendanceId),
  );
  const byId = new Map(standing.map((each) => [each.id, each]));
  const concluded: StandingAttendance[] = [];
  for (const closing of closings) concluded.push(await concludeAttendance(tx, closing, byId));
  const served = closings.map((closing, index) => servedTime(closing, concluded[index]));
  const as = { kind: 'attendance', recordedBy: closedBy } as const;
  const recorded = await recordServedTime(context, served, as);
  const desk = await openAwardDesk(tx, [...standing, ...concluded].flatMap(deedsToLookUp));
  const settlement = new Settlement(desk, false);
  for (const each of standing) settlement.add(each);
  const due = concluded.filter(isAwardedNow);
  for (const each of due) {
    settlement.conclude(each);
    settleAround(settlement, each.id);
  }
  const own = new Set(due.map(({ id }) => id));
  const decided = closings.map((closing, index): DecidedClosing => {
    const [attendance, service] = [concluded[index], recorded[index]];
    assert(attendance && service, 'every closing is concluded');
    const award = own.has(attendance.id) ? settlement.firstDecisionOf(attendance.id) : undefined;
    return {
      closing,
      concluded: attendance,
      minutes: attendance.facts.about.actualMinutes ?? 0,
      service,
      award: award && withService(award, service),
      balance: desk.balance(deedOf(attendance)),
    };
  });
  const later = settlement.given.filter(
    ({ attendance, isSupplement }) => isSupplement || !own.has(attendance.id),
  );
  return { closings: decided, settlement, later };
}

/** Once for an attendance, even where the rules changed between coming and leaving. */
function isAwardedNow({ rulebook, facts, transfers, waiting }: StandingAttendance): boolean {
  const rule = rulebook?.document.rules.find(({ key }) => key === facts.ruleKey);
  return rule?.awardOn === 'check_out' && transfers.length === 0 && waiting === null;
}

function servedTime(
  { attendance }: Closing,
  concluded: StandingAttendance | undefined,
): ServedTime {
  assert(concluded, 'every closing is concluded');
  const { facts, rulebook } = concluded;
  const { attendanceId, residentId, ruleKey, checkedInAt, startsAt } = attendance;
  return {
    attendanceId,
    residentId,
    ruleKey,
    rulebook: rulebook?.document,
    plannedMinutes: facts.about.plannedMinutes ?? 0,
    beganAt: later(checkedInAt, startsAt),
    minutes: facts.about.actualMinutes ?? 0,
  };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** What the record really holds is told, also where two sessions overlap. */
function withService(decided: DecidedDeed, service: RecordedTime): DecidedDeed {
  const { decision } = decided;
  const reasons = decision.because.filter((reason) => reason.code !== 'service_minutes');
  const because = [...reasons, ...service.because];
  return { ...decided, decision: { ...decision, because } satisfies AwardDecision };
}
